import { useState } from 'preact/hooks';
import { weekTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { PeriodLog } from '../../workbook/week/types';
import { useLanguage, useTexts } from '../language';
import { lackingPeriods, periodText } from './periods';

/** Nobody catches up on more at once. */
const MOST_SHOWN = 8;

interface Props {
  readonly log: PeriodLog;
  /** The first day of the period that is shown. */
  readonly current: string;
  readonly onChoose: (first: string) => void;
}

/** The periods whose hours are missing, each a way there. */
export function LackingPeriods({ log: { cadence, periods }, current, onChoose }: Props) {
  const texts = useTexts(weekTexts);
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const lacking = lackingPeriods(periods);
  const shown = isWhole ? lacking : lacking.slice(0, MOST_SHOWN);
  return (
    <section class="lacking">
      <h2>{texts[cadence].lacking}</h2>
      <p class="hint">{lacking.length > 0 ? texts[cadence].lackingHint : texts[cadence].lackingNone}</p>
      <ul>
        {shown.map(({ first, last, missing }) => (
          <li key={first}>
            <button
              type="button"
              class="link"
              aria-current={first === current ? 'true' : undefined}
              onClick={() => onChoose(first)}
            >
              {periodText({ first, last }, cadence, language)}
            </button>{' '}
            <span class="hint">{missing && texts.lacking[missing]}</span>
          </li>
        ))}
      </ul>
      {shown.length < lacking.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {fill(texts.all, { count: lacking.length })}
        </button>
      )}
    </section>
  );
}
