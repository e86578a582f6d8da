import { useId } from 'preact/hooks';
import { weekTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { LoggedLine, LoggedMetric } from '../../workbook/week/types';
import { type TextsOf, useLanguage, useTexts } from '../language';
import { type Draft, type FieldProblem, fieldKey, lineName, metrics } from './draft';
import { figureText } from './figureText';

interface Props {
  readonly line: LoggedLine;
  readonly typed: Draft['typed'];
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly currency: string | null;
  readonly onType: (metric: LoggedMetric, text: string) => void;
  /** Called when the person leaves a field after a change. */
  readonly onLeave: (metric: LoggedMetric) => void;
}

/** A channel and type of content: what is known, and fields for what isn't. */
export function LineFields({ line, typed, problems, currency, onType, onLeave }: Props) {
  const texts = useTexts(weekTexts);
  const id = useId();
  const found = metrics.flatMap((metric) => {
    const key = fieldKey(line, metric);
    const problem = problems[key];
    return problem ? [problemText(problem, typed[key] ?? '', texts)] : [];
  });
  return (
    <fieldset class="line">
      <legend>
        {lineName(line)}
        {line.isExample && <span class="hint"> {texts.exampleLine}</span>}
      </legend>
      <div class="figures">
        {metrics.map((metric) => {
          const key = fieldKey(line, metric);
          return (
            <Figure
              key={metric}
              line={line}
              metric={metric}
              text={typed[key] ?? ''}
              isWrong={key in problems}
              describedBy={`${id}-error`}
              currency={currency}
              onType={(text) => onType(metric, text)}
              onLeave={() => onLeave(metric)}
            />
          );
        })}
      </div>
      <p class="error" id={`${id}-error`}>
        {found.join('\n')}
      </p>
    </fieldset>
  );
}

interface FigureProps {
  readonly line: LoggedLine;
  readonly metric: LoggedMetric;
  readonly text: string;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly currency: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

function Figure({ line, metric, text, isWrong, describedBy, currency, onType, onLeave }: FigureProps) {
  const texts = useTexts(weekTexts);
  const language = useLanguage();
  const { value, isOpen } = line.cells[metric];
  const names = { metric: texts.metrics[metric], line: lineName(line) };
  const known = value === null ? null : figureText(metric, value, { language, currency });
  const spoken = fill(texts.known, { ...names, value: known ?? texts.unknown });
  if (!isOpen) {
    return (
      <div class="known">
        <span aria-hidden="true">{known ?? '–'}</span>
        <span class="unseen">{spoken}</span>
      </div>
    );
  }
  return (
    <div>
      {known !== null && (
        <p class="hint">
          <span aria-hidden="true">
            {known} {texts.more}
          </span>
          <span class="unseen">{spoken}</span>
        </p>
      )}
      <input
        type="text"
        inputMode={metric === 'hours' ? 'text' : 'decimal'}
        autocomplete="off"
        aria-label={fill(texts.field, names)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? describedBy : undefined}
        value={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onChange={onLeave}
      />
    </div>
  );
}

function problemText(problem: FieldProblem, text: string, { errors }: TextsOf<typeof weekTexts>): string {
  const said = problem.metric === 'hours' ? errors.hours[problem.problem] : errors[problem.metric];
  return fill(said, { found: text.trim() });
}
