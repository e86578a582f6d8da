import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';

type GasUtilities = GoogleAppsScript.Utilities.Utilities;
type Methods = Pick<GasUtilities, 'formatDate' | 'getUuid' | 'sleep'>;

const RULES: Rules<Methods> = {
  formatDate: free(['object', 'string', 'string']),
  getUuid: free(),
  sleep: free(['number']),
};

/** `Utilities`, as far as the workbench has it. */
export class Utilities extends Service<GasUtilities> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'Utilities', RULES);
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(new Date(date.getTime()), timeZone, format);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** Nothing happens while a run waits, so it needn't. */
  sleep(_milliseconds: number): void {}
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const PARTS: Readonly<Record<string, Part>> = {
  yyyy: 'year',
  MM: 'month',
  dd: 'day',
  HH: 'hour',
  mm: 'minute',
  ss: 'second',
};

/** Writes a date by a pattern of Java's SimpleDateFormat, as far as it is made of numbers and quoted texts. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsOf(date, timeZone);
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (found, quoted?: string) => {
    if (quoted !== undefined) return quoted || "'";
    const part = PARTS[found];
    if (part === undefined) throw new Error(`not available in the workbench: the date pattern ${found}`);
    return parts[part] ?? '';
  });
}

function partsOf(date: Date, timeZone: string): Partial<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}
