import { computed, dateInput, longTextInput, shareInput, signInput, textInput } from '../columns';
import { firstOf } from '../formulas';
import type { TableSheet, Template } from '../types';
import { everyGoal } from './calculations/named';

/** Sooner, the figures are still nearly the same ones. */
const DAYS_BETWEEN = 21;

const sameQuestion = '{verdicts.question}=question';

/** Whether the latest verdict on the same question says the same, once it rests on new figures; of gains and losses alone. */
const became: Template =
  'MAP({verdicts.recorded}; {verdicts.question}; {verdicts.direction}; LAMBDA(when; question; direction; ' +
  firstOf(
    [['OR(question=""; NOT(ISNUMBER(when)); NOT(ISNUMBER(direction)); direction=0)', '""']],
    `LET(later; IFERROR(MAX(FILTER({verdicts.recorded}; ${sameQuestion}; {verdicts.recorded}>=when+${DAYS_BETWEEN})); 0);` +
      ` latest; IFERROR(INDEX(FILTER({verdicts.direction}; ${sameQuestion}; {verdicts.recorded}=later); 1); 0);` +
      ' IF(later=0; {text.sheets.verdicts.open}; IF(latest*direction>0; {text.sheets.verdicts.held}; {text.sheets.verdicts.notHeld})))',
  ) +
  '))';

/** One row for each verdict that somebody kept, so that later ones can be held against it. */
export const verdicts: TableSheet = {
  kind: 'table',
  key: 'verdicts',
  goals: everyGoal,
  isLog: true,
  columns: [
    dateInput('recorded'),
    longTextInput('question'),
    dateInput('first'),
    dateInput('last'),
    textInput('method'),
    longTextInput('verdict'),
    signInput('direction'),
    shareInput('lift'),
    shareInput('low'),
    shareInput('high'),
    computed('became', 'text', became),
  ],
};
