import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const BUILT = `sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:A'))
  .addRange(sheet.getRange('C1:C20')).setNumHeaders(1).setPosition(2, 3, 0, 0)
  .setOption('title', 'Visits').setOption('width', 480).setOption('height', 260)`;

const SEEN = `sheet.getCharts().map((chart) => [chart.getOptions().get('title'), String(chart.modify().getChartType()),
  ...chart.getRanges().map((range) => range.getA1Notation())])`;

describe('charts', () => {
  it('Charts are inserted, updated and removed', async () => {
    expect(await run(`sheet.insertChart(${BUILT}.build()); return ${SEEN}`)).toEqual([
      ['Visits', 'LINE', 'A1:A1000', 'C1:C20'],
    ]);
    const update = `const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setChartType(Charts.ChartType.BAR).setOption('title', 'V').clearRanges()
        .addRange(sheet.getRange('B1:B5')).build()); return ${SEEN}`;
    expect(await run(update)).toEqual([['V', 'BAR', 'B1:B5']]);
    expect(await run(`sheet.removeChart(sheet.getCharts()[0]); return ${SEEN}`)).toEqual([]);
  });

  it('Two charts built from one builder are separate', async () => {
    const lines = `const builder = ${BUILT}; sheet.insertChart(builder.build()); sheet.insertChart(builder.build());
      sheet.removeChart(sheet.getCharts()[0]); return ${SEEN}.length`;
    expect(await run(lines)).toBe(1);
  });

  it('Charts are saved with the workbook', async () => {
    await run(`sheet.insertChart(${BUILT}.build())`);
    const restored = bench.restored();
    expect(await restored.run(`return ${SEEN}`)).toEqual([['Visits', 'LINE', 'A1:A1000', 'C1:C20']]);
    restored.dispose();
  });

  it("A type of chart that the workbench can't draw is refused", async () => {
    await expect(run('sheet.newChart().setChartType(Charts.ChartType.PIE)')).rejects.toThrow();
    await expect(run(`sheet.updateChart(${BUILT}.build())`)).rejects.toThrow('Embedded chart not found.');
  });
});
