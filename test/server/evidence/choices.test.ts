import { serialFromDay } from '../../../src/calendar/serial';
import { workbookTexts } from '../../../src/locales';
import { getEvidence, getEvidenceChoices, insertEvidence } from '../../../src/server/evidence';
import {
  buildWorkbookStage,
  fillWorkbookExample,
  getExampleAnswers,
  getSetupState,
} from '../../../src/server/setup';
import { exampleIn } from '../../../src/workbook/example';
import { Book, open } from '../../support/memorySpreadsheet';
import { found, use } from './support/figures';

describe('getEvidenceChoices in the tracking workbook', () => {
  const built = new Book();

  beforeAll(() => {
    open(built);
    for (const stage of getSetupState().stages.keys()) buildWorkbookStage(getExampleAnswers('fr'), stage);
    fillWorkbookExample('fr');
    // Where Sheets shows dates, cells in memory hold their numbers.
    const place = built.named('SROI_EFFORT_START');
    if (!place) throw new Error('The start has no place.');
    built.type(place.sheet.name, place.bounds.row, place.bounds.column, [new Date(2026, 0, 5)]);
  });

  test('its columns and its start are offered, under the names that they have now', () => {
    use(built, 'Sheet1', 'A1');
    const { title, columns } = workbookTexts.fr.sheets.traffic;
    built.type(title, 1, 2, ['Toutes']);
    const { start, dates, values } = getEvidenceChoices();
    expect(start).toBe(exampleIn('fr').answers.start);
    expect(dates?.label).toBe(`${title} · ${columns.date.title}`);
    expect(values[0]).toMatchObject({ label: `${title} · Toutes`, a1: 'B2:B' });
    expect(values.map(({ label }) => label)).not.toContain(`${title} · ${columns.social_share.title}`);
  });

  test('a column is found again where it was moved to', () => {
    use(built, 'Sheet1', 'A10');
    const { start, dates, values } = getEvidenceChoices();
    const [first] = values;
    if (!start || !dates || !first) throw new Error('Nothing is offered.');
    const { title } = workbookTexts.fr.sheets.traffic;
    built.moveColumn(title, 2, 4);
    expect(insertEvidence({ dates, values: first, start, controls: null, of: null }, 'result').status).toBe(
      'inserted',
    );
    built.moveColumn(title, 4, 2);
    expect(built.sheetNamed('Sheet1').content(11, 1)).toContain(`'${title}'!D2:D;`);
  });

  test('a formula at its start follows the setting', () => {
    use(built, 'Sheet1', 'A1');
    const { start, dates, values } = getEvidenceChoices();
    const [first] = values;
    if (!start || !dates || !first) throw new Error('Nothing is offered.');
    expect(insertEvidence({ dates, values: first, start, controls: null, of: null }, 'result').status).toBe(
      'inserted',
    );
    expect(built.sheetNamed('Sheet1').content(2, 1)).toMatch(/; SROI_EFFORT_START\)$/);
  });

  test('a lift of its columns leaves out the values of rows that it marks as covered in part', () => {
    use(built, 'Sheet1', 'A15');
    const { start, dates, values } = getEvidenceChoices();
    const [first] = values;
    const { title, columns } = workbookTexts.fr.sheets.traffic;
    if (!start || !dates || !first) throw new Error('Nothing is offered.');
    const question = { dates, values: first, start: serialFromDay(start), controls: null, of: null };
    const whole = found(getEvidence(question));
    const marks = Object.keys(columns).indexOf('partial') + 1;
    built.type(title, 3, marks, ['jusqu’au 12/01/2025']);
    const marked = found(getEvidence(question));
    built.type(title, 3, marks, ['']);
    expect([marked.before, marked.after]).toEqual([whole.before - 1, whole.after]);
    expect(marked.rows[1]?.actual).toBeNull();
    expect(insertEvidence(question, 'result').status).toBe('inserted');
    expect(String(built.sheetNamed('Sheet1').content(16, 1))).toMatch(
      new RegExp(`MAP\\('${title}'!B2:B; '${title}'!([A-Z])2:\\1; LAMBDA\\(.*mark=""`),
    );
  });

  test('a share of its columns leaves out the rows that it marks as covered in part', () => {
    use(built, 'Sheet1', 'A20');
    const { start, dates, values } = getEvidenceChoices();
    const { title, columns } = workbookTexts.fr.sheets.traffic;
    const valuesOf = (heading: string) =>
      values.find(({ label }) => label === `${title} · ${heading}`) ?? null;
    const [part, of] = [valuesOf(columns.subscribers.title), valuesOf('Toutes')];
    if (!start || !dates || !part) throw new Error('Nothing is offered.');
    // Cells in memory hold the numbers of dates.
    const question = { dates, values: part, of, start: serialFromDay(start), controls: null };
    const whole = getEvidence(question);
    const marks = Object.keys(columns).indexOf('partial') + 1;
    built.type(title, 3, marks, ['jusqu’au 12/01/2025']);
    const marked = getEvidence(question);
    built.type(title, 3, marks, ['']);
    if (whole.status !== 'rate' || marked.status !== 'rate') throw new Error(marked.status);
    expect(marked.leftOut).toBe(whole.leftOut + 1);
    expect(marked.before.periods).toBe(whole.before.periods - 1);
    expect(insertEvidence(question, 'result').status).toBe('inserted');
    expect(built.sheetNamed('Sheet1').content(21, 1)).toMatch(
      new RegExp(`ISNUMBER\\('${title}'!A2:A\\); '${title}'![A-Z]2:[A-Z]=""\\)`),
    );
  });

  test('a file without it offers nothing', () => {
    use(new Book(), 'Sheet1', 'A1');
    expect(getEvidenceChoices()).toEqual({
      start: null,
      dates: null,
      values: [],
      controls: [],
      currency: null,
      cadence: 'weekly',
    });
  });
});
