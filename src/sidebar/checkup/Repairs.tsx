import { useState } from 'preact/hooks';
import { checkupTexts } from '../../locales';
import type { Finding, RepairKind } from '../../workbook/checkup';
import { ActionButton } from '../ActionButton';
import { useLanguage, useTexts } from '../language';
import { findingText } from './findingTexts';
import { makeRepairs, type RepairReport } from './makeRepairs';

export type Repairable = Finding & { readonly repair: RepairKind };

/** In the order in which they are listed. */
const GROUPS = {
  sheets: ['rebuild', 'makeRoom'],
  formulas: ['restoreFormula', 'unblock'],
  entries: ['toNumbers', 'toHours', 'toDates', 'respell', 'sortRows'],
  lists: ['addToList'],
} as const satisfies Readonly<Record<string, readonly RepairKind[]>>;

type Group = keyof typeof GROUPS;

/** What an editor may not change. */
const OWNERS: ReadonlySet<RepairKind> = new Set<RepairKind>([
  'rebuild',
  'restoreFormula',
  'unblock',
  'makeRoom',
  'sortRows',
  'addToList',
]);

interface Props {
  /** Findings that can be repaired. */
  readonly findings: readonly Repairable[];
  /** Whether some repairs are the owner's, and the user isn't the owner. */
  readonly isOwnerOnly: boolean;
  readonly onMade: (report: RepairReport) => void;
}

/** Lists the repairs to choose from, with a button to make those that are chosen. */
export function Repairs({ findings: all, isOwnerOnly, onMade }: Props) {
  const findings = withoutRepeatedRebuilds(all);
  const { repairs: texts } = useTexts(checkupTexts);
  const isOwners = ({ repair }: Repairable) => isOwnerOnly && OWNERS.has(repair);
  const mine = findings.filter((finding) => !isOwners(finding));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const isChosen = (finding: Repairable) => turned.has(finding.id) !== isChosenAtFirst(finding);
  const turn = ({ id }: Repairable) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const chosen = mine.filter(isChosen);
  const start = () => {
    setBusy(true);
    makeRepairs(chosen).then((report) => {
      setBusy(false);
      onMade(report);
    });
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      {groupsOf(mine).map(([group, members]) => (
        <fieldset key={group} class="field">
          <legend>{texts.groups[group]}</legend>
          {members.map((finding) => (
            <label key={finding.id} class="choice">
              <input type="checkbox" checked={isChosen(finding)} onChange={() => turn(finding)} />
              <RepairText finding={finding} />
            </label>
          ))}
        </fieldset>
      ))}
      <LeftForOwner findings={findings.filter(isOwners)} />
      <p role="status">{busy && texts.making}</p>
      {mine.length > 0 && (
        <div class="actions">
          <ActionButton busy={busy || chosen.length === 0} onClick={start}>
            {texts.make}
          </ActionButton>
        </div>
      )}
    </section>
  );
}

function LeftForOwner({ findings }: { readonly findings: readonly Repairable[] }) {
  const { repairs: texts } = useTexts(checkupTexts);
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{texts.owners}</h3>
      <RepairList findings={findings} />
    </>
  );
}

/** Repairs that can't be chosen here. */
export function RepairList({ findings }: { readonly findings: readonly Repairable[] }) {
  return (
    <ul class="repairs">
      {findings.map((finding) => (
        <li key={finding.id}>
          <RepairText finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function RepairText({ finding: { repair, values } }: { readonly finding: Repairable }) {
  const { repairs: texts } = useTexts(checkupTexts);
  return <span>{findingText(texts.of[repair], values, useLanguage())}</span>;
}

/** Only people know whether a word is new or was meant to be another. */
function isChosenAtFirst({ check, repair }: Repairable): boolean {
  return check !== 'misspeltChoice' && repair !== 'addToList';
}

/** A sheet's rebuilding is listed once, however many findings it repairs. */
function withoutRepeatedRebuilds(findings: readonly Repairable[]): Repairable[] {
  return findings.filter(
    ({ repair, sheet }, index) =>
      repair !== 'rebuild' ||
      findings.findIndex((other) => other.repair === repair && other.sheet === sheet) === index,
  );
}

/** The groups that have members. */
function groupsOf(findings: readonly Repairable[]): [Group, Repairable[]][] {
  const groups = Object.keys(GROUPS) as Group[];
  return groups
    .map((group): [Group, Repairable[]] => [
      group,
      findings.filter(({ repair }) => (GROUPS[group] as readonly RepairKind[]).includes(repair)),
    ])
    .filter(([, members]) => members.length > 0);
}
