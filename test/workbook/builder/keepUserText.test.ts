import { keepUserText } from '../../../src/workbook/builder/keepUserText';

test('wordings of the add-in are replaced, those of the user kept', () => {
  expect(keepUserText('Leads', ['Leads', 'Contacts'], 'Contacts')).toBe('Contacts');
  expect(keepUserText('', ['Leads'], 'Leads')).toBe('Leads');
  expect(keepUserText('Prospects', ['Leads'], 'Leads')).toBe('Prospects');
  expect(keepUserText(2024, ['Leads'], 'Leads')).toBe('2024');
});
