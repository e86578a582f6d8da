import { useState } from 'preact/hooks';
import { weekTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { LoggedLine, LoggedPeriod, LogOutcome, PeriodLog } from '../../workbook/week/types';
import { useFocusOnInvalid } from '../form/useFocusOnInvalid';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { AddLine } from './AddLine';
import { blankDraft, type Draft, fieldKey, lineKey, linesWith, metrics, readDraft } from './draft';
import { currencySign } from './figureText';
import { LineFields } from './LineFields';
import { outcomeText } from './outcomeText';

type Progress = 'idle' | 'saving' | 'failed' | 'nothingTyped' | LogOutcome;

interface Props {
  readonly log: PeriodLog;
  readonly sheet: string;
  readonly period: LoggedPeriod;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSaved: () => void;
}

/** The lines of a period, and the button that writes what is typed. */
export function PeriodForm({ log, sheet, period, draft, onChange, onSaved }: Props) {
  const texts = useTexts(weekTexts);
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>('idle');
  const [attempts, setAttempts] = useState(0);
  // No error while a figure is still being typed.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const form = useFocusOnInvalid(attempts);
  const lines = linesWith(period.lines, draft);
  const { lines: entries, problems, hours } = readDraft(lines, draft, language);

  const shown = Object.fromEntries(Object.entries(problems).filter(([key]) => left.has(key)));

  const type = (key: string, text: string) => {
    onChange({ ...draft, typed: { ...draft.typed, [key]: text } });
    setLeft(new Set([...left].filter((other) => other !== key)));
    if (progress !== 'saving') setProgress('idle');
  };
  const save = async () => {
    if (progress === 'saving') return;
    setAttempts(attempts + 1);
    setLeft(new Set(Object.keys(problems)));
    if (Object.keys(problems).length > 0) return;
    if (entries.length === 0) return setProgress('nothingTyped');
    setProgress('saving');
    try {
      const outcome = await server.savePeriod({ day: period.first, lines: entries });
      setProgress(outcome);
      if (outcome.progress !== 'done') return;
      onChange(blankDraft);
      onSaved();
    } catch {
      setProgress('failed');
    }
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="hint">{texts.hint}</p>
      {lines.length === 0 ? <p>{texts.noLines}</p> : <Titles currency={log.currency} />}
      {lines.map((line: LoggedLine) => (
        <LineFields
          key={lineKey(line)}
          line={line}
          typed={draft.typed}
          currency={log.currency}
          problems={shown}
          onType={(metric, text) => type(fieldKey(line, metric), text)}
          onLeave={(metric) => setLeft(new Set([...left, fieldKey(line, metric)]))}
        />
      ))}
      {hours > 0 && <p class="total">{fill(texts.total, { hours: hours.toLocaleString(language) })}</p>}
      <AddLine
        log={log}
        lines={lines}
        onAdd={(line) => onChange({ ...draft, added: [...draft.added, line] })}
      />
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={progress === 'saving'}>
          {progress === 'saving' ? texts.saving : fill(texts.save, { sheet })}
        </button>
      </div>
      <p class="outcome" role="status">
        {(progress === 'failed' || progress === 'nothingTyped') && texts.outcomes[progress]}
        {typeof progress === 'object' && outcomeText(progress, language)}
      </p>
    </form>
  );
}

/** The titles above the fields; each field says its own to a screen reader. */
function Titles({ currency }: { readonly currency: string | null }) {
  const texts = useTexts(weekTexts).metrics;
  const language = useLanguage();
  return (
    <div class="figures titles" aria-hidden="true">
      {metrics.map((metric) => (
        <span key={metric}>
          {texts[metric]}
          {metric === 'ad_spend' && currency !== null && ` (${currencySign(currency, language)})`}
        </span>
      ))}
    </div>
  );
}
