import type { Language } from '../../src/locales';
import { menuTexts, setupTexts, workbookTexts } from '../../src/locales';
import { openSidebar } from './support/sidebar';
import { openWorkbench } from './support/workbench';

// A build of the example on a small machine that is busy.
jest.setTimeout(240000);

const PATIENCE = { timeout: 150000 };

test.each(['en', 'fr'] as const)(
  'The example’s report is printed on one sheet of A4, its month chosen in a cell (%s)',
  async (language: Language) => {
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    const click = (name: string) => frame.getByRole('button', { name, exact: true }).click(PATIENCE);
    const { example, done } = setupTexts[language];
    await click(example.offer);
    await click(done.finish);
    await workbench.settled();

    const { title, latest } = workbookTexts[language].sheets.report;
    const { monthNames } = workbookTexts[language].sheets.calculations;
    expect((await workbench.cell(title, 'J1')).value).toBe(latest);
    await workbench.select(title, 'J1');
    await workbench.page.waitForTimeout(1000);
    const pdf = await workbench.page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);

    await workbench.type(title, 'J1', `${monthNames.mar} 2026`);
    await workbench.settled();
    expect((await workbench.cell(title, 'A2')).text).toContain(`${monthNames.mar} 2026`);
    expect(workbench.problems).toEqual([]);
  },
);
