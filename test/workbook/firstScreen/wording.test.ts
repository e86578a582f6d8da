import { workbookTexts } from '../../../src/locales';
import { periodColumn } from '../../../src/workbook/description/sheets/calculations/periods';
import { dashboard } from '../../../src/workbook/description/sheets/dashboard';
import { figures } from '../../../src/workbook/description/sheets/figures';

test('The chart of money sets margin beside full cost, never gross sales, and names its unit', () => {
  const chart = dashboard.charts.find(({ key }) => key === 'money');
  const columns = ['when', 'cost', 'margin'] as const;
  expect(chart?.ranges).toEqual(columns.map((name) => periodColumn(name).replace('{body.', '{block.')));
  expect(chart?.axes?.y).toBe('charts.money.y');
});

test('French calls the share of the selling price taux de marque, and says of which price', () => {
  const { MARGIN } = workbookTexts.fr.sheets.settings.settings;
  expect(MARGIN.label.toLowerCase()).toContain('taux de marque');
  expect(MARGIN.label).toMatch(/prix de vente/i);
  expect(JSON.stringify(workbookTexts.fr)).not.toMatch(/taux de marge/i);
});

test('Only a return has a verdict of gain or loss; other figures have one of a change alone', () => {
  const levels = figures.blocks
    .filter(({ style }) => style === 'headline')
    .flatMap(({ rows }) => rows.slice(1))
    .filter(([, , low, , level]) => low && level?.formula && level.formula !== '=""');
  expect(levels.map(([name]) => name?.text)).toEqual(['blocks.sales.roi']);
});
