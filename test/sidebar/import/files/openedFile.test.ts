import { zipSync } from 'fflate';
import { needsAnswer } from '../../../../src/sidebar/import/files/openedFile';
import { openFile } from '../../../../src/sidebar/import/files/openFile';
import { LINKEDIN_DAYS, OWN_TABLE, opened, stateWith, TODAY } from '../support';

const DATES = 'Date,Clicks,Impressions,CTR,Position\n2026-03-02,12,90,13.3%,8\n';

function zip(files: Readonly<Record<string, string>>) {
  const texts = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const file = { name: 'all.zip', bytes: zipSync(Object.fromEntries(texts)), failure: null };
  return openFile(file, { state: stateWith(), today: TODAY });
}

test('A file whose columns nobody described needs that, and one with an open question its answer', () => {
  expect(needsAnswer(opened('own.csv', OWN_TABLE))).toBe(true);
  expect(needsAnswer(opened('page.csv', LINKEDIN_DAYS))).toBe(true);
  expect(needsAnswer(opened('dates.csv', DATES))).toBe(false);
});

test('A table that is unknown may be left alone beside one that is known, but an open question may not', () => {
  expect(needsAnswer(zip({ 'Dates.csv': DATES, 'Own.csv': OWN_TABLE }))).toBe(false);
  expect(needsAnswer(zip({ 'Own.csv': OWN_TABLE }))).toBe(true);
  expect(needsAnswer(zip({ 'Dates.csv': DATES, 'Page.csv': LINKEDIN_DAYS }))).toBe(true);
});

test('A file that can’t be read needs no answer', () => {
  expect(needsAnswer(opened('empty.csv', ''))).toBe(false);
});
