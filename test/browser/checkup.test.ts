import { checkupTexts, menuTexts, workbookTexts } from '../../src/locales';
import { cellOf } from '../support/columnOf';
import { readRows } from '../support/readTracker';
import { openExample } from './support/example';
import { openSidebar } from './support/sidebar';

/** A day as it is typed. */
function written(serial: number, language: 'en' | 'fr'): string {
  const date = new Date((serial - 25569) * 86_400_000);
  return date.toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-US', { timeZone: 'UTC' });
}

// A build and its repairs, on a small machine that is busy.
jest.setTimeout(120000);

// In French, where formulas read back otherwise than they were written: FAUX for FALSE, commas in numbers.
test.each(['fr'] as const)(
  'The check-up in %s finds the example clean, lists what was spoilt, and repairs it',
  async (language) => {
    const texts = checkupTexts[language];
    const activity = workbookTexts[language].sheets.activity.title;
    const workbench = await openExample(language);
    const [formula, blocked, other, person, day] = [
      cellOf('activity', 'roi', 1),
      cellOf('activity', 'roi', 5),
      cellOf('activity', 'cost_per_lead', 1),
      cellOf('activity', 'person', 3),
      cellOf('activity', 'period', 2),
    ];
    const roi = (await workbench.cell(activity, formula)).formula;
    const frame = await openSidebar(workbench, menuTexts[language].checkup);
    const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    await frame.getByRole('heading', { name: texts.clean }).waitFor();

    await workbench.type(activity, blocked, 'note');
    await workbench.type(activity, other, 'mine');
    await workbench.type(activity, person, 'Nora ');
    // The first row becomes later than the one below it.
    const first = Number((await workbench.cell(activity, day)).value);
    await workbench.type(activity, day, written(first + 1, language));
    await workbench.settled();
    await click(texts.again);
    await frame.getByRole('heading', { name: texts.repairs.title }).waitFor();
    const said = await frame.locator('.finding .hint').allTextContents();
    expect(said).toEqual(
      expect.arrayContaining([blocked, other, person].map((cell) => `${activity} · ${cell}`)),
    );
    await frame
      .getByRole('button', { name: texts.showCell.replace('{cell}', blocked).replace('{sheet}', activity) })
      .click();
    await frame.getByText(texts.shown.replace('{sheet}', activity)).waitFor();

    await click(texts.repairs.make);
    await frame.getByText(texts.repairs.done).waitFor();
    await workbench.settled();
    await click(texts.again);
    // The row that was sorted in is still dated within its week.
    await frame.getByRole('heading', { name: texts.found.one }).waitFor();
    expect((await workbench.cell(activity, formula)).formula).toBe(roi);
    expect((await workbench.cell(activity, blocked)).value).not.toBe('note');
    const days = (await readRows(workbench, activity, 1, 8)).slice(1).map(([value]) => Number(value));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days).toContain(first + 1);
    expect(workbench.problems).toEqual([]);
  },
);
