import { weekTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { LoggedPeriod, PeriodLog } from '../../workbook/week/types';
import { StepHeading } from '../form/StepHeading';
import { useLanguage, useTexts } from '../language';
import { periodText } from './periods';

interface Props {
  readonly log: PeriodLog;
  readonly period: LoggedPeriod;
  readonly focused: boolean;
  /** Null where there is no such period. */
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
}

/** Which period is shown and what it lacks, between the ways to its neighbours. */
export function PeriodHeading({ log: { cadence }, period, focused, onEarlier, onLater }: Props) {
  const texts = useTexts(weekTexts)[cadence];
  const days = periodText(period, cadence, useLanguage());
  const known = period.isOver ? texts[period.missing ?? 'complete'] : texts.running;
  return (
    <div class="period">
      <Step label={texts.earlier} sign="‹" onClick={onEarlier} />
      <div aria-live="polite">
        <StepHeading key={period.first} focused={focused}>
          {fill(texts.period, { days })}
        </StepHeading>
        <p class={period.isOver && period.missing === 'hours' ? 'hint refused' : 'hint'}>{known}</p>
      </div>
      <Step label={texts.later} sign="›" onClick={onLater} />
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly onClick: (() => void) | null;
}

/** Isn't disabled at the end, so that it keeps the focus. */
function Step({ label, sign, onClick }: StepProps) {
  return (
    <button
      type="button"
      class="secondary"
      aria-label={label}
      title={label}
      aria-disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      {sign}
    </button>
  );
}
