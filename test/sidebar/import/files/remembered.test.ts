import { choose, describe as describeColumns } from '../../../../src/sidebar/import/files/openFile';
import {
  choicesToRemember,
  mappingsToRemember,
  rememberedMappings,
} from '../../../../src/sidebar/import/files/remembered';
import { LINKEDIN_DAYS, OWN_TABLE, opened, QUERIES, stateWith, TODAY } from '../support';

const state = stateWith();
const context = { state, today: TODAY };

test('An answer is remembered once for files with the same titles', () => {
  const file = choose(opened('page.csv', LINKEDIN_DAYS), { dateOrder: 'monthFirst' }, context);
  const key = `dateOrder ${file.preview.tables[0]?.mappingKey}`;
  expect(choicesToRemember([file, file], state)).toEqual([[key, 'monthFirst']]);
  expect(choicesToRemember([file], stateWith({ choices: { [key]: 'monthFirst' } }))).toEqual([]);
});

test('Only channels that differ from their defaults are remembered', () => {
  const file = choose(opened('page.csv', LINKEDIN_DAYS), { dateOrder: 'monthFirst' }, context);
  expect(file.choices.channels).toEqual({ LinkedIn: 'LinkedIn' });
  const elsewhere = choose(file, { channels: { LinkedIn: 'E-mail' } }, context);
  const nowhere = choose(file, { channels: { LinkedIn: null } }, context);
  const remembered = (chosen: typeof file, known = state) =>
    choicesToRemember([chosen], known).filter(([key]) => key.startsWith('channel'));
  expect(remembered(file)).toEqual([]);
  expect(remembered(elsewhere)).toEqual([['channel LinkedIn', 'E-mail']]);
  expect(remembered(nowhere)).toEqual([['channel LinkedIn', '']]);
  expect(remembered(file, stateWith({ choices: { 'channel LinkedIn': '' } }))).toEqual([
    ['channel LinkedIn', 'LinkedIn'],
  ]);
});

test('A channel that the workbook lacks isn’t remembered as not counted', () => {
  const without = stateWith({ channels: ['Facebook'] });
  const file = choose(
    opened('page.csv', LINKEDIN_DAYS, without),
    { dateOrder: 'monthFirst' },
    { state: without, today: TODAY },
  );
  expect(file.choices.channels).toEqual({ LinkedIn: null });
  expect(choicesToRemember([file], without).map(([key]) => key)).not.toContain('channel LinkedIn');
});

test('A remembered mapping comes back as it was', () => {
  const file = opened('own.csv', OWN_TABLE);
  const key = file.preview.tables[0]?.mappingKey ?? '';
  const mapping = { table: 'traffic', columns: { Jour: 'date', Vues: 'all_visits' } } as const;
  const read = describeColumns(file, key, mapping, context);
  expect(mappingsToRemember([file], {})).toEqual([]);
  const saved = Object.fromEntries(mappingsToRemember([read], {}));
  expect(rememberedMappings(saved)).toEqual({ [key]: mapping });
  expect(mappingsToRemember([read], saved)).toEqual([]);
});

test('The number of keywords to add is remembered once it is answered', () => {
  const following = (changes = {}) => stateWith({ keywords: ['query 29'], ...changes });
  const file = opened('Queries.csv', QUERIES, following());
  const counted = (each: typeof file) => each.preview.tables[0]?.counted;
  expect([counted(opened('Queries.csv', QUERIES)), counted(file)]).toEqual([20, 1]);
  expect(choicesToRemember([file], following())).toEqual([]);
  const key = `keywords ${file.preview.tables[0]?.mappingKey}`;
  const withNewKeywords = (newKeywords: number | null) =>
    choose(file, { newKeywords }, { state: following(), today: TODAY });
  expect([counted(withNewKeywords(10)), counted(withNewKeywords(null))]).toEqual([11, 30]);
  expect(choicesToRemember([withNewKeywords(10)], following())).toEqual([[key, '10']]);
  expect(choicesToRemember([withNewKeywords(null)], following())).toEqual([[key, 'all']]);
  const again = (answer: string) =>
    counted(opened('Queries.csv', QUERIES, following({ choices: { [key]: answer } })));
  expect(['10', 'all', '0', 'many'].map(again)).toEqual([11, 30, 1, 1]);
});
