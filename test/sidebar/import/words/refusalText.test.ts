import { refusalText } from '../../../../src/sidebar/import/words/refusalText';

test('A refusal names what is missing', () => {
  const refused = (refusal: Parameters<typeof refusalText>[0]) => refusalText(refusal, 'en', 'fr');
  expect(refused({ reason: 'noTable', table: 'traffic' })).toContain('“Trafic”');
  expect(refused({ reason: 'noColumn', table: 'activity', columns: ['shares', 'fees'] })).toContain(
    'Partages, Prestations et outils',
  );
  expect(refused({ reason: 'unknownChannel', channels: ['X', 'Y'] })).toContain('X, Y');
  expect(refused({ reason: 'unreadable' })).not.toContain('{');
});
