import { resolve } from '../../../src/workbook/description/resolve';
import { named } from './support';

test.each([
  ['=SUM({activity.cost})', '=SUM(column(activity cost))'],
  ['=INDEX({list.brands}; 1)', '=INDEX(list(brands); 1)'],
  ['={setting.MARGIN}', '=setting(MARGIN)'],
  ['={text.verdicts.notEnough}', '="text verdicts.notEnough"'],
  ['=VSTACK({header}; {traffic.date})', '=VSTACK("header"; column(traffic date))'],
  ['={cell.leads}>{cell.visits}', '=cell(leads)>cell(visits)'],
  ['={cell.2}', '=cell(2)'],
  ['=MAX({body.6})', '=MAX(body(own 6))'],
  ['=MAX({body.channels.6})', '=MAX(body(channels 6))'],
  ['{block.periods.1}', 'block(periods 1)'],
  ['={at.windows.2.3}', '=at(windows 2 3)'],
])('%s becomes %s', (template, formula) => {
  expect(resolve(template, named)).toBe(formula);
});

test('quotes within a text are doubled', () => {
  expect(resolve('={text.a}', { ...named, text: () => 'a "b"' })).toBe('="a ""b"""');
});

test('a place that stands for nothing is refused', () => {
  expect(() => resolve('={nothing}', named)).toThrow('{nothing}');
  expect(() => resolve('={activity.cost.more}', named)).toThrow('{activity.cost.more}');
});
