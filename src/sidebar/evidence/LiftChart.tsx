import { effectSizeTexts, evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { formatNumber } from '../../locales/formatNumber';
import type { ChartRow, FoundEvidence } from '../../server/evidence/liftEvidence';
import { useLanguage, useTexts } from '../language';
import { formatAmount, formatDate } from './format';
import { type Frame, plotOf } from './plot';
import './chart.css';

const WIDTH = 268;
const HEIGHT = 168;
/** Share of the width from which a word no longer fits on the right. */
const LATE = 0.85;
const FRAME: Frame = { left: 34, right: WIDTH - 4, top: 8, bottom: HEIGHT - 20 };

interface Props {
  readonly evidence: FoundEvidence;
  /** What the values are called. */
  readonly values: string;
}

/** What happened and what was expected without the effort, as a chart and as a table. */
export function LiftChart({ evidence, values }: Props) {
  const texts = useTexts(evidenceTexts).chart;
  return (
    <section>
      <h2>{texts.title}</h2>
      <Drawing evidence={evidence} values={values} />
      <Legend />
      <details class="figures">
        <summary>{texts.table}</summary>
        <Figures rows={evidence.rows.filter(({ date }) => date !== null)} />
      </details>
    </section>
  );
}

function Drawing({ evidence, values }: Props) {
  const language = useLanguage();
  const texts = useTexts(evidenceTexts).chart;
  const { rows, start } = evidence;
  const plot = plotOf(rows, start, FRAME);
  const dateAt = (row: number) => formatDate(rows[row]?.date ?? null, language);
  const last = rows.length - 1;
  const isLate = plot.startAt > LATE * WIDTH;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={useLabel({ evidence, values })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {plot.ticks.map(({ value, at }) => (
        <g key={value}>
          <line class="grid" x1={FRAME.left} x2={FRAME.right} y1={at} y2={at} />
          <text x={FRAME.left - 4} y={at + 3} text-anchor="end">
            {formatNumber(value, language, { notation: 'compact', maximumFractionDigits: 2 })}
          </text>
        </g>
      ))}
      <path class="band" d={plot.band} />
      <line class="start" x1={plot.startAt} x2={plot.startAt} y1={FRAME.top} y2={FRAME.bottom} />
      <path class="expected" d={plot.expected} />
      <path class="actual" d={plot.actual} />
      <text x={FRAME.left} y={HEIGHT - 6}>
        {dateAt(0)}
      </text>
      <text x={FRAME.right} y={HEIGHT - 6} text-anchor="end">
        {dateAt(last)}
      </text>
      <text x={plot.startAt + (isLate ? -3 : 3)} y={FRAME.top + 6} text-anchor={isLate ? 'end' : 'start'}>
        {texts.start}
      </text>
    </svg>
  );
}

/** The chart in a sentence, for screen readers. */
function useLabel({ evidence, values }: Props): string {
  const language = useLanguage();
  const { rows, start, unit, expectedPerRow, extraPerRow } = evidence;
  const dateAt = (row: number) => formatDate(rows[row]?.date ?? null, language);
  return fill(useTexts(evidenceTexts).chart.label, {
    values,
    first: dateAt(0),
    last: dateAt(rows.length - 1),
    start: dateAt(start),
    expected: formatAmount(expectedPerRow, language),
    per: useTexts(effectSizeTexts).per[unit],
    actual: formatAmount(expectedPerRow + (extraPerRow.value ?? 0), language),
  });
}

function Legend() {
  const texts = useTexts(evidenceTexts).chart;
  return (
    <ul class="legend" aria-hidden="true">
      <li class="actual">{texts.actual}</li>
      <li class="expected">{texts.expected}</li>
      <li class="band">{texts.band}</li>
    </ul>
  );
}

function Figures({ rows }: { readonly rows: readonly ChartRow[] }) {
  const language = useLanguage();
  const texts = useTexts(evidenceTexts).chart;
  const format = (value: number | null | undefined) =>
    typeof value === 'number' ? formatAmount(value, language) : '';
  return (
    <table>
      <thead>
        <tr>
          {[texts.date, texts.actual, texts.expectedShort, texts.low, texts.high].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ date, actual, expected }) => (
          <tr key={date}>
            <th scope="row">{formatDate(date, language)}</th>
            <td>{format(actual)}</td>
            <td>{format(expected?.value)}</td>
            <td>{format(expected?.low)}</td>
            <td>{format(expected?.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
