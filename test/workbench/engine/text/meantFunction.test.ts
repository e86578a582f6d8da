import { meantFunction } from '../../../../src/workbench/engine/text/meantFunction';

const NAMES = ['ROI', 'CONVERSION_RATE', 'CONVERSION_LIFT', 'TRAFFIC_LIFT', 'ROI_BY', 'CPA'];

test.each([
  ['=CONVERSION RATE(5;3)', 'CONVERSION RATE', 'CONVERSION_RATE'],
  ['=conversionrate(5;3)', 'conversionrate', 'CONVERSION_RATE'],
  ['=CONVERSION-RATE (5;3)', 'CONVERSION-RATE', 'CONVERSION_RATE'],
  ['=1+SUM(TRAFIC_LIFT(1;2))', 'TRAFIC_LIFT', 'TRAFFIC_LIFT'],
  ['=ROIBY(A1:A9)', 'ROIBY', 'ROI_BY'],
])('%s means a function that is nearly called so', (formula, found, meant) => {
  expect(meantFunction(formula, NAMES)).toEqual({ found, meant });
});

test.each(['=ROI(1;2)', '=SUMM(A1)', '="CONVERSION RATE("&A1', '=NOTHING(1)', '=A1+B2'])(
  '%s means no other function',
  (formula) => {
    expect(meantFunction(formula, NAMES)).toBeUndefined();
  },
);
