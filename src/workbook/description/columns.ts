import type { CellFormat, Column, InputRule, ListKey, Template } from './types';

const anyText: InputRule = { is: 'text' };
const amount: InputRule = { is: 'number', min: 0 };
const duration: InputRule = { is: 'number', min: 0, unit: 'hours' };
const rank: InputRule = { is: 'number', min: 1 };

const input =
  (format: CellFormat, width: number, rule: InputRule) =>
  (key: string, limit: Pick<Column, 'atMost'> = {}): Column => ({
    key,
    width,
    format,
    input: rule,
    ...limit,
  });

/** Columns that people type into. */
export const dateInput = input('date', 110, { is: 'date' });
export const optionalDateInput = input('date', 110, { is: 'date', optional: true });
export const countInput = input('integer', 110, amount);
export const indexInput = input('decimal', 110, amount);
export const hoursInput = input('decimal', 110, duration);
export const moneyInput = input('money', 110, amount);
export const positionInput = input('decimal', 110, rank);
export const shareInput = input('percent', 110, { is: 'number', min: -1 });
/** From −2 to 2. */
export const signInput = input('integer', 90, { is: 'number', min: -2, max: 2 });
export const textInput = input('text', 110, anyText);
export const longTextInput = input('text', 260, anyText);
export const choiceInput = (key: string, list: ListKey): Column => ({
  key,
  width: 110,
  format: 'text',
  input: { is: 'list', list },
});

/** Whether people type hours into a column. */
export function isHoursColumn({ input }: Pick<Column, 'input'>): boolean {
  return input?.is === 'number' && input.unit === 'hours';
}

/** A column that one formula fills from its header cell. */
export const computed = (key: string, format: CellFormat, values: Template): Column => ({
  key,
  width: 110,
  format,
  formula: `=VSTACK({header}; ${values})`,
});

/** One column by another, row by row; blank where one isn't known or there is nothing to divide by. */
export const quotient = (key: string, format: CellFormat, part: Template, whole: Template): Column =>
  computed(
    key,
    format,
    `MAP(${part}; ${whole}; LAMBDA(part; whole; IF(AND(ISNUMBER(part); ISNUMBER(whole)); IF(whole>0; part/whole; ""); "")))`,
  );
