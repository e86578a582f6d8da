import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewFile } from '../../../src/imports';
import { isOfPeriod } from '../../../src/imports/request';
import { samples } from './support/readSample';

const accountsIn = (name: string) => {
  const bytes = readFileSync(join(samples, name));
  const [table] = previewFile(bytes, name, { cadence: 'weekly', today: '2026-11-24' }).tables;
  const parts = table?.tracker.flatMap((row) => (isOfPeriod(row) ? (row.byAccount ?? []) : []));
  return { names: table?.accounts, first: parts?.[0]?.account };
};

test.each([
  ['instagram.en.csv', 'soapshop', '178'],
  ['instagram.fr.csv', 'savonnerie', undefined],
  ['facebook.en.csv', 'Soap shop', '100'],
  ['facebook.fr.csv', 'Savonnerie', undefined],
  ['analytics-channels.en.csv', 'example.com', undefined],
])('%s is of the account %s', (file, name, id) => {
  expect(accountsIn(file)).toEqual({ names: [name], first: id ? { id, name } : { name } });
});

test('A file that names no account has none', () => {
  expect(accountsIn('linkedin.en.csv')).toEqual({ names: [], first: undefined });
});
