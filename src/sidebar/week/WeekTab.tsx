import { useState } from 'preact/hooks';
import { localDay } from '../../calendar/isoDay';
import { importTexts, weekTexts } from '../../locales';
import type { PeriodLog } from '../../workbook/week/types';
import { ActionButton } from '../ActionButton';
import { Failure } from '../Failure';
import { useHeading } from '../heading';
import { Loading } from '../Loading';
import { useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { useWhenShown } from '../useWhenShown';
import { blankDraft, type Draft } from './draft';
import { LackingPeriods } from './LackingPeriods';
import { PeriodForm } from './PeriodForm';
import { PeriodHeading } from './PeriodHeading';
import { defaultPeriod } from './periods';
import './week.css';

const askLog = () => server.getPeriodLog(localDay(new Date()));

/** Logs a week, or a month, in a minute: hours, posts and ad spend of each channel. */
export function WeekTab() {
  const [log, load, refresh] = useLoaded(askLog);
  useWhenShown(refresh);
  if (log === 'loading') return <Loading />;
  if (log === 'failed') return <Failure onRetry={load} />;
  if (log.status !== 'complete' || log.sheet === null) return <NotReady log={log} onAgain={load} />;
  return <Log log={log} sheet={log.sheet} onSaved={refresh} />;
}

function NotReady({ log: { status }, onAgain }: { readonly log: PeriodLog; readonly onAgain: () => void }) {
  const texts = useTexts(importTexts);
  const { noSheet } = useTexts(weekTexts);
  return (
    <>
      <p role="status">{status === 'complete' ? noSheet : texts.status[status]}</p>
      <div class="actions">
        <ActionButton quiet onClick={onAgain}>
          {texts.again}
        </ActionButton>
      </div>
    </>
  );
}

interface LogProps {
  readonly log: PeriodLog;
  readonly sheet: string;
  readonly onSaved: () => void;
}

/** One period at a time; what is typed for the others is kept. */
function Log({ log, sheet, onSaved }: LogProps) {
  const texts = useTexts(weekTexts);
  const [first] = useState(() => defaultPeriod(log.periods)?.first);
  const [chosen, setChosen] = useState({ first, byList: false });
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const { periods } = log;
  useHeading(texts[log.cadence].title);
  const place = periods.findIndex((each) => each.first === chosen.first);
  const period = periods[place] ?? defaultPeriod(periods);
  if (!period) return <p>{texts.noSheet}</p>;
  const change = (draft: Draft) => setDrafts((others) => ({ ...others, [period.first]: draft }));
  const choose = (wanted: string, byList: boolean) => setChosen({ first: wanted, byList });
  const move = (step: number) => {
    const wanted = periods[place + step];
    return wanted ? () => choose(wanted.first, false) : null;
  };
  return (
    <>
      <p>{texts.intro}</p>
      {log.hasExample && <p class="aside">{texts.example}</p>}
      <PeriodHeading
        log={log}
        period={period}
        focused={chosen.byList}
        onEarlier={move(-1)}
        onLater={move(1)}
      />
      <PeriodForm
        key={period.first}
        log={log}
        sheet={sheet}
        period={period}
        draft={drafts[period.first] ?? blankDraft}
        onChange={change}
        onSaved={onSaved}
      />
      <LackingPeriods log={log} current={period.first} onChoose={(wanted) => choose(wanted, true)} />
    </>
  );
}
