import type { Plan } from '../build';
import { RecordKeeper } from '../build/record';
import { Workbook } from '../build/workbook';
import type { Answers } from '../description/types';

export type Described = Omit<Plan, 'answers'>;

/** What imports write depends on the language alone; the rest they read where it stands. */
const unread: Omit<Answers, 'language' | 'goals'> = {
  business: '',
  currency: '',
  margin: 0,
  hourlyCost: 0,
  channels: [],
  start: '',
  rhythm: 'weekly',
  people: [],
  weeklyHours: 0,
};

/** The workbook, where it is complete and has its log. */
export function openWorkbook(described: Described): Workbook | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { built, building } = new RecordKeeper(spreadsheet).now;
  if (building || !built || built.version < described.description.version) return null;
  const { language, goals } = built;
  const workbook = new Workbook(spreadsheet, { ...described, answers: { ...unread, language, goals } });
  return workbook.find('imports') && workbook;
}
