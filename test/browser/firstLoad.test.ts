import { campaigns } from '../../src/workbench/page/sample/campaigns';
import { columns } from '../../src/workbench/page/sample/layout';
import { textsIn } from '../../src/workbench/page/texts';
import { sharedWorkbench } from './support/workbench';

const ROWS = campaigns.map((_, index) => index + 2);
const A1S = columns.flatMap((_, column) => ROWS.map((row) => `${String.fromCharCode(65 + column)}${row}`));

const SHOWN = {
  en: ['Aug 31, 2026', '1.5', '$771.50', '44.5%'],
  fr: ['31/08/2026', '1,5', '771,50 €', '44,5\u00a0%'],
};

describe.each(['en', 'fr'] as const)('The first visit in %s', (language) => {
  const { page: texts, sample } = textsIn(language);

  test('shows the sample calculated and without an error', async () => {
    const workbench = await sharedWorkbench({ language });
    expect(await workbench.sheets()).toEqual([sample.campaigns, sample.tryIt]);
    const cells = await workbench.cells(sample.campaigns, A1S);
    expect(cells.filter(({ text, error }) => error !== null || text.startsWith('#'))).toEqual([]);
    const [cost, roi, conversion] = await workbench.cells(sample.campaigns, ['L2', 'M2', 'P2']);
    expect(cost?.value).toBe(185);
    expect(roi?.value).toBeCloseTo((486 * 0.55 - 185) / 185, 12);
    expect(conversion?.value).toBeCloseTo(9 / 236, 12);
    const incomplete = await workbench.cells(sample.campaigns, ['L15', 'M15', 'N15', 'S15']);
    expect(incomplete.map(({ text }) => text)).toEqual(['', '', '', '']);
    expect(workbench.problems).toEqual([]);
  });

  test('has its texts and its numbers in that language', async () => {
    const workbench = await sharedWorkbench({ language });
    expect(await workbench.page.title()).toContain(texts.documentName);
    expect(await workbench.page.getAttribute('html', 'lang')).toBe(language);
    expect(await workbench.page.getByText(texts.mark, { exact: true }).isVisible()).toBe(true);
    const cells = await workbench.cells(sample.campaigns, ['A2', 'E3', 'K4', 'M2']);
    expect(cells.map(({ text }) => text)).toEqual(SHOWN[language]);
  });
});
