import { workbookTexts } from '../../../src/locales';
import { exampleIn } from '../../../src/workbook/example';
import type { ExampleRow } from '../../../src/workbook/example/rows/types';
import type { ActivityRow, NamedState, TrafficRow } from './types';

const { answers, rows } = exampleIn('en');

function contentOf({ content }: ExampleRow): ActivityRow['content'] {
  const found = Object.entries(workbookTexts.en.contents).find(([, title]) => title === content);
  return found?.[0] as ActivityRow['content'];
}

/** The wizard's example as a state: the same rows in each language. */
export const exampleState: NamedState = {
  activity: rows.activity.map((row) => ({ ...row, content: contentOf(row) }) as unknown as ActivityRow),
  traffic: rows.traffic as unknown as TrafficRow[],
  settings: {
    margin: answers.margin,
    hourlyCost: answers.hourlyCost,
    start: answers.start,
    cadence: answers.cadence,
  },
  impression: 'cannotTell',
};
