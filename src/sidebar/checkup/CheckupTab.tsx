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
import type { RepairReport } from './makeRepairs';
import { type Repairable, RepairList, Repairs } from './Repairs';
import './checkup.css';

/** Nobody reads more at once. */
const MOST_SHOWN = 30;

/** Checks the tracking workbook, and repairs what can be repaired safely. */
export function CheckupTab() {
  const [state, load] = useLoaded(server.getCheckup);
  const [before, setBefore] = useState<'nothing' | 'checked' | RepairReport>('nothing');
  const check = (after: 'checked' | RepairReport) => {
    setBefore(after);
    load();
  };
  if (state === 'loading') return <Loading />;
  if (state === 'failed') return <Failure onRetry={() => check('checked')} />;
  return (
    <>
      {typeof before === 'object' && <Report report={before} />}
      <Summary state={state} focused={before !== 'nothing'} />
      <Findings state={state} onRepaired={check} />
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
}

/** What became of the repairs. The list below it is of now. */
function Report({ report: { status, made, count, left } }: { readonly report: RepairReport }) {
  const { repairs: texts } = useTexts(checkupTexts);
  const isAll = status === 'done' && left.length === 0;
  return (
    <div role="status">
      <p>{isAll ? texts.done : fill(texts.partly, { made, count })}</p>
      {status !== 'done' && <p class="error">{texts[status]}</p>}
      {left.length > 0 && (
        <>
          <p>{texts.refused}</p>
          <RepairList findings={left.filter(isRepairable)} />
        </>
      )}
    </div>
  );
}

function Summary({ state: { status, findings }, focused }: SummaryProps) {
  const texts = useTexts(checkupTexts);
  const count = findings.length;
  const found = count === 1 ? texts.found.one : fill(texts.found.several, { count });
  const result = count === 0 ? texts.clean : found;
  const repairs = repairableText(findings, useLanguage());
  return (
    <>
      <StepHeading focused={focused}>{status === 'complete' ? result : texts.status[status]}</StepHeading>
      {repairs && <p>{repairs}</p>}
    </>
  );
}

interface FindingsProps {
  readonly state: CheckupState;
  readonly onRepaired: (report: RepairReport) => void;
}

function isRepairable(finding: Finding): finding is Repairable {
  return finding.repair !== null;
}

function Findings({ state: { findings, isOwnerOnly }, onRepaired }: FindingsProps) {
  const texts = useTexts(checkupTexts);
  const toRepair = findings.filter(isRepairable);
  const hidden = findings.length - MOST_SHOWN;
  return (
    <>
      <ul class="findings">
        {findings.slice(0, MOST_SHOWN).map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: hidden })}</p>}
      {toRepair.length > 0 && <Repairs findings={toRepair} isOwnerOnly={isOwnerOnly} onMade={onRepaired} />}
    </>
  );
}
