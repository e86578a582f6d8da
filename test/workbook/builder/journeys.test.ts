import { languages, workbookTexts } from '../../../src/locales';
import type { Answers } from '../../../src/workbook/description/types';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { dump, open } from '../../support/memorySpreadsheet';
import { planOf } from './fixtures/usedWorkbook';
import { built } from './support/builds';

const before: Answers['goals'] = ['visibility', 'sales'];

describe.each(languages)('A workbook without journeys, in %s,', (language) => {
  const { journeys, attribution, activity } = workbookTexts[language].sheets;
  const namesIn = (book: ReturnType<typeof built>) => book.sheets.map(({ name }) => name);

  test('gets their sheets once the owner asks for them, and keeps them when nobody does any more', () => {
    const book = built(planOf(language, before));
    expect(namesIn(book)).not.toEqual(expect.arrayContaining([journeys.title]));
    book.type(activity.title, 2, 1, [46082, 'Instagram']);
    built(planOf(language, [...before, 'journeys']), book);
    expect(namesIn(book)).toEqual(expect.arrayContaining([journeys.title, attribution.title]));
    expect(book.sheetNamed(activity.title).content(2, 2)).toBe('Instagram');
    expect(book.sheetNamed(attribution.title).charts.map(({ options }) => options.title)).toEqual([
      attribution.charts.shares.title,
      attribution.charts.months.title,
    ]);
    open(book);
    expect(workbookState(planOf(language))).toMatchObject({
      status: 'complete',
      answers: { goals: [...before, 'journeys'] },
    });

    book.type(journeys.title, 2, 3, ['Instagram > Email', 4]);
    built(planOf(language, before), book);
    expect(book.sheetNamed(journeys.title).content(2, 3)).toBe('Instagram > Email');
    built(planOf(language, [...before, 'journeys']), book);
    expect(book.sheetNamed(journeys.title).content(2, 4)).toBe(4);
    const again = dump(book);
    built(planOf(language, [...before, 'journeys']), book);
    expect(dump(book)).toEqual(again);
  });
});
