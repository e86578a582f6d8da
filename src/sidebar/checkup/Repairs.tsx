import { useState } from 'preact/hooks';
import { checkupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Finding, RepairKind } from '../../workbook/checkup';
import { ActionButton } from '../ActionButton';
import { type TextsOf, useLanguage, useTexts } from '../language';
import { findingText } from './findingTexts';
import { makeRepairs, type RepairState } from './makeRepairs';

interface Props {
  /** Findings that can be repaired. */
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** Lists the repairs, with a button to make them. */
export function Repairs({ findings, onDone }: Props) {
  const { repairs: texts } = useTexts(checkupTexts);
  const language = useLanguage();
  const [state, setState] = useState<RepairState | null>(null);
  const busy = state?.status === 'running';
  const start = () => {
    makeRepairs(findings, (next) => (next.status === 'done' ? onDone() : setState(next)));
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <ul class="repairs">
        {withoutRepeatedRebuilds(findings).map(({ id, repair, values }) => (
          <li key={id}>{findingText(texts.of[repair], values, language)}</li>
        ))}
      </ul>
      <p role="status">{busy && fill(texts.making, { step: state.step + 1, count: state.count })}</p>
      <p class="error" role="alert">
        {state && failureText(state, texts)}
      </p>
      <div class="actions">
        <ActionButton busy={busy} onClick={start}>
          {texts.make}
        </ActionButton>
      </div>
    </section>
  );
}

function failureText({ status }: RepairState, texts: TextsOf<typeof checkupTexts>['repairs']): string {
  if (status === 'running' || status === 'done') return '';
  return status === 'stopped' ? texts.failed : texts[status];
}

type Repairable = Finding & { readonly repair: RepairKind };

/** Rebuilding a sheet is listed once, however many findings it repairs. */
function withoutRepeatedRebuilds(findings: readonly Finding[]): Repairable[] {
  const repairable = findings.filter((finding): finding is Repairable => finding.repair !== null);
  return repairable.filter(
    ({ repair, sheet }, index) =>
      repair !== 'rebuild' ||
      repairable.findIndex((other) => other.repair === repair && other.sheet === sheet) === index,
  );
}
