import { firstOf } from '../../formulas';
import type { Block, Template } from '../../types';
import { countOf, dayOf, percentOf, sentence, thisPeriod } from '../words';
import { labelColumn, namesWhere } from './labels';
import { everyGoal } from './named';

/** Something to do this week: when it is due, its words, and where it is done. */
interface Task {
  readonly isDue: Template;
  readonly words: Template;
  readonly link: Template;
}

/** The address of the row of Activity with a period. */
const rowOf = (when: Template): Template =>
  `{link.activity}&"&range=A"&(IFERROR(MATCH(${when}; {activity.period}; 0); 1)+1)`;

const task = (key: string, values: Readonly<Record<string, Template>> = {}): Template =>
  sentence('calculations', `tasks.${key}`, values);

const best: Template = `INDEX(${labelColumn('label')}; MATCH(1; ${labelColumn('isBest')}; 0))`;

/**
 * In the order of what harms the answer most. More hours are proposed only where a difference is beyond chance and the better
 * side above zero, and never where the whole loses; fewer where a loss is, and the difference to the others too.
 */
const tasks: readonly Task[] = [
  {
    isDue: '{fact.periods}=0',
    words: task('begin', { now: thisPeriod }),
    link: '{link.activity}',
  },
  { isDue: 'NOT(ISNUMBER({setting.MARGIN}))', words: task('margin'), link: '{link.settings}' },
  {
    isDue: 'AND(NOT(ISNUMBER({setting.HOURLY_COST})); {fact.periods}>0)',
    words: task('hourlyCost'),
    link: '{link.settings}',
  },
  {
    isDue: 'AND({fact.unknownPeriods}>0; ISNUMBER({fact.unknownWeek}); ISNUMBER({setting.HOURLY_COST}))',
    words: firstOf(
      [
        [
          '{fact.unknownPeriods}>2',
          task('hoursOfMore', {
            count: countOf('{fact.unknownPeriods}'),
            per: '{fact.perPlural}',
            one: dayOf('{fact.unknownWeek}'),
          }),
        ],
        [
          'ISNUMBER({fact.unknownWeekBefore})',
          task('hoursOfTwo', {
            one: dayOf('{fact.unknownWeekBefore}'),
            other: dayOf('{fact.unknownWeek}'),
          }),
        ],
      ],
      task('hoursOfOne', { one: dayOf('{fact.unknownWeek}') }),
    ),
    link: rowOf('{fact.unknownWeek}'),
  },
  {
    isDue: 'AND(ISNUMBER({fact.unsoldWeek}); {fact.periodsWithoutSales}>0)',
    words: task('sales', { one: dayOf('{fact.unsoldWeek}') }),
    link: rowOf('{fact.unsoldWeek}'),
  },
  {
    isDue: 'AND({fact.periods}>0; NOT(ISNUMBER({setting.EFFORT_START})))',
    words: task('start'),
    link: '{link.settings}',
  },
  {
    isDue: 'AND({fact.periods}>0; COUNT({fact.lastVisits})=0)',
    words: task('traffic'),
    link: '{link.traffic}',
  },
  {
    isDue:
      'AND(COUNT({fact.lastVisits}; {fact.lastPeriod})=2; SUM({fact.lastVisits})<SUM({fact.lastPeriod}))',
    words: task('trafficEnds', { day: dayOf('{fact.lastVisits}') }),
    link: '{link.traffic}',
  },
  {
    isDue: `AND(SUM(${labelColumn('isBest')})>0; {fact.state}<>0-1)`,
    words: task('best', { best }),
    link: '{link.figures}',
  },
  {
    isDue: `SUM(${labelColumn('isWorst')})>0`,
    words: task('worst', { worst: namesWhere('isWorst') }),
    link: '{link.figures}',
  },
  {
    isDue: '{fact.state}=0-1',
    words: task('allLose'),
    link: '{link.figures}',
  },
  {
    isDue: 'AND({fact.state}=0-1; ISNUMBER({fact.conversion}))',
    words: task('whatVisitsBring', { rate: percentOf('{fact.conversion}') }),
    link: '{link.figures}',
  },
  { isDue: '{fact.state}=0', words: task('log', { per: '{fact.per}' }), link: '{link.activity}' },
];

/** What there is to do, the first three of which the first screen shows. */
export const toDo: Block = {
  key: 'toDo',
  goals: everyGoal,
  style: 'table',
  rows: [
    [{ text: 'blocks.toDo.words' }, { text: 'blocks.toDo.link' }],
    ...tasks.map(({ isDue, words, link }) => [
      { formula: `=IF(${isDue}; ${words}; "")`, format: 'text' as const },
      { formula: `=IF({cell.1}=""; ""; ${link})`, format: 'text' as const },
    ]),
  ],
};

/** The nth of them, as a link. */
export const nthTask = (place: number): Template =>
  `IF(COUNTIFS({body.toDo.1}; "?*")<${place}; ""; HYPERLINK(INDEX(FILTER({body.toDo.2}; {body.toDo.1}<>""); ${place});` +
  ` "${place}. "&INDEX(FILTER({body.toDo.1}; {body.toDo.1}<>""); ${place})))`;
