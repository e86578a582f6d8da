import type { Language } from '../../engine/types';
import type { Texts } from '../texts';
import { type Campaign, campaigns } from './campaigns';
import { columns, type SampleColumn } from './layout';

type SampleTexts = Texts['sample'];

/** The rows of the campaign sheet, each cell as one would type it in that language. */
export function campaignRows(texts: SampleTexts, language: Language): string[][] {
  const headers = columns.map(({ header }) => texts.columns[header]);
  const rows = campaigns.map((campaign, index) =>
    columns.map((column) => cellOf(column, campaign, index, texts, language)),
  );
  return [headers, ...rows];
}

/** The rows of the sheet that suggests what to try. */
export function tryItRows(texts: SampleTexts, language: Language): string[][] {
  const gain = typed(1500, language);
  const cost = typed(1000, language);
  const suggestions = [
    [texts.suggestions.single, `=ROI(${gain}; ${cost})`],
    [texts.suggestions.error, '=CONVERSION_RATE(5; 3)'],
    [texts.suggestions.column, `=ROI(${texts.campaigns}!K2:K; ${texts.campaigns}!L2:L)`],
  ];
  return [
    [texts.tryItTitle],
    [],
    [texts.tryItAsk, texts.tryItFormula, texts.tryItHere],
    // The apostrophe makes a formula text to be read.
    ...suggestions.map(([ask = '', formula]) => [ask, `'${formula}`]),
  ];
}

/** A number as one types it in that language. */
export function typed(number: number, language: Language): string {
  return language === 'fr' ? String(number).replace('.', ',') : String(number);
}

function cellOf(
  column: SampleColumn,
  campaign: Campaign,
  index: number,
  texts: SampleTexts,
  language: Language,
): string {
  if (column.formula) return index === 0 ? column.formula : '';
  if (column.value === 'content') return texts.contents[campaign.content];
  const value = column.value && campaign[column.value];
  return typeof value === 'number' ? typed(value, language) : (value ?? '');
}
