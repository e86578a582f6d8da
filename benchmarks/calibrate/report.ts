import { EFFECTS, type Measures } from './measure';

export interface SuiteResult {
  readonly suite: string;
  readonly calibrated: Measures;
  readonly causalImpact: Measures;
}

/** The measures as a page of Markdown, the calibrated model first in each cell. */
export function report(results: readonly SuiteResult[], series: number): string {
  const effects = EFFECTS.map((effect) => `+${Math.round(100 * effect)} %`);
  const header = [
    'series',
    'answered',
    'false alarms',
    'wrong "clear gain"',
    'wrong "clear loss"',
    ...effects.map((effect) => `coverage ${effect}`),
    'power +30 %',
    'median width',
  ];
  return [
    '# Calibration of the lift',
    '',
    `${series} simulated series of each kind, without effect and with each of the effects put in (${effects.join(', ')}),`,
    'at 95 %. Each cell: `calibrated` (the default) / `causalimpact`, in %. Made by `npm run calibrate`.',
    '',
    row(header),
    row(header.map(() => '---')),
    ...results.map(tableRow),
    '',
    '- answered: the rest was called not enough data;',
    '- false alarms: the limits leave zero out although nothing happened;',
    '- wrong verdicts: the same, and said so: single days left out, and room left for a season that the past never held;',
    '- coverage: the limits hold the effect put in;',
    '- power: an effect of +30 % is seen;',
    '- width: from the lower to the upper limit of the lift, in points.',
    '',
  ].join('\n');
}

/** A row of the table. */
export function tableRow(result: SuiteResult): string {
  return row(cells(result));
}

function cells({ suite, calibrated, causalImpact }: SuiteResult): string[] {
  const both = (pick: (measures: Measures) => number) =>
    `${percent(pick(calibrated))} / ${percent(pick(causalImpact))}`;
  return [
    suite,
    both(({ answered }) => answered),
    both(({ falseAlarms }) => falseAlarms),
    both(({ wrongClearGains }) => wrongClearGains),
    both(({ wrongClearLosses }) => wrongClearLosses),
    ...EFFECTS.map((_, index) => both(({ coverage }) => coverage[index] ?? Number.NaN)),
    both(({ power }) => power),
    both(({ width }) => width),
  ];
}

function row(cellTexts: readonly string[]): string {
  return `| ${cellTexts.join(' | ')} |`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
