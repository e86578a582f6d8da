import { useState } from 'preact/hooks';
import { checkupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { CheckupState } from '../../server/checkup';
import type { Finding } from '../../workbook/checkup';
import { ActionButton } from '../ActionButton';
import { Failure } from '../Failure';
import { StepHeading } from '../form/StepHeading';
import { Loading } from '../Loading';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { FindingItem } from './FindingItem';
import { repairableText } from './findingTexts';
import { Repairs } from './Repairs';
import './checkup.css';

/** Nobody reads more at once. */
const MOST_SHOWN = 30;

/** Checks the tracking workbook, and repairs what can be repaired safely. */
export function CheckupTab() {
  const [state, load] = useLoaded(server.getCheckup);
  const [before, setBefore] = useState<'nothing' | 'checked' | 'repaired'>('nothing');
  const check = (after: 'checked' | 'repaired') => {
    setBefore(after);
    load();
  };
  if (state === 'loading') return <Loading />;
  if (state === 'failed') return <Failure onRetry={() => check('checked')} />;
  return (
    <>
      <Summary state={state} focused={before !== 'nothing'} repaired={before === 'repaired'} />
      <Findings findings={state.findings} onRepaired={() => check('repaired')} />
      <div class="actions">
        <ActionButton quiet onClick={() => check('checked')}>
          <Again />
        </ActionButton>
      </div>
    </>
  );
}

function Again() {
  return <>{useTexts(checkupTexts).again}</>;
}

interface SummaryProps {
  readonly state: CheckupState;
  readonly focused: boolean;
  readonly repaired: boolean;
}

function Summary({ state: { status, findings }, focused, repaired }: SummaryProps) {
  const texts = useTexts(checkupTexts);
  const count = findings.length;
  const found = count === 1 ? texts.found.one : fill(texts.found.several, { count });
  const result = count === 0 ? texts.clean : found;
  const repairs = repairableText(findings, useLanguage());
  return (
    <>
      {repaired && <p role="status">{texts.repairs.done}</p>}
      <StepHeading focused={focused}>{status === 'complete' ? result : texts.status[status]}</StepHeading>
      {repairs && <p>{repairs}</p>}
    </>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onRepaired: () => void;
}

function Findings({ findings, onRepaired }: FindingsProps) {
  const texts = useTexts(checkupTexts);
  const toRepair = findings.filter(({ repair }) => repair !== null);
  const hidden = findings.length - MOST_SHOWN;
  return (
    <>
      <ul class="findings">
        {findings.slice(0, MOST_SHOWN).map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: hidden })}</p>}
      {toRepair.length > 0 && <Repairs findings={toRepair} onDone={onRepaired} />}
    </>
  );
}
