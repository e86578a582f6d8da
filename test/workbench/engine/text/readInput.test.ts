import { describe, expect, test } from '@jest/globals';
import { type Input, readInput } from '../../../../src/workbench/engine/text/readInput';

const number = (value: number, pattern?: string): Partial<Input> =>
  pattern === undefined ? { kind: 'number', value } : { kind: 'number', value, pattern };
const text = (content: string): Input => ({ kind: 'text', text: content });

describe('English entry', () => {
  test.each<[string, Partial<Input>]>([
    ['1.5', number(1.5)],
    ['1,234.5', number(1234.5)],
    ['-3', number(-3)],
    ['30%', number(0.3, '0%')],
    ['2.5%', number(0.025, '0.00%')],
    ['$12', number(12)],
    ['1/15/2026', number(46037, 'm/d/yyyy')],
    ['2026-01-15', number(46037, 'yyyy-mm-dd')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['=A1+1', { kind: 'formula', formula: '=A1+1' }],
    ["'007", text('007')],
    ['12,34', text('12,34')],
    ['15/01/2026', text('15/01/2026')],
    ['1234567890123456789', text('1234567890123456789')],
    ['hello', text('hello')],
    ['', { kind: 'blank' }],
  ])('%s', (typed, expected) => {
    expect(readInput(typed, 'en')).toMatchObject(expected);
  });
});

describe('French entry', () => {
  test.each<[string, Partial<Input>]>([
    ['1,5', number(1.5)],
    ['1 234,5', number(1234.5)],
    ['1\u00a0234,5', number(1234.5)],
    ['1\u202f234,5', number(1234.5)],
    ['30 %', number(0.3, '0%')],
    ['30\u202f%', number(0.3, '0%')],
    ['12 €', number(12)],
    ['15/01/2026', number(46037, 'dd/mm/yyyy')],
    ['2026-01-15', number(46037, 'yyyy-mm-dd')],
    ['VRAI', { kind: 'boolean', value: true }],
    ['faux', { kind: 'boolean', value: false }],
    ['1.5', text('1.5')],
    ['31/02/2026', text('31/02/2026')],
  ])('%s', (typed, expected) => {
    expect(readInput(typed, 'fr')).toMatchObject(expected);
  });
});
