import { ADSTOCK } from '../../../src/functions/attribution/ADSTOCK';
import { column, refusalOf } from '../../support/cells';

describe('ADSTOCK', () => {
  test('keeps the rows of an open range in their places, up to the last spend', () => {
    expect(ADSTOCK.run([column('', 80, '', 0, '', ''), 0.25])).toEqual(column(0, 80, 20, 5));
    expect(ADSTOCK.run([column('', ''), 0.25])).toBe('');
  });

  test('refuses a carryover beyond all and spend below 0', () => {
    expect(refusalOf(() => ADSTOCK.run([column(1), 30]))).toMatchObject({ reason: 'share' });
    expect(refusalOf(() => ADSTOCK.run([column(1, -2), 0.3]))).toMatchObject({ reason: 'negative', row: 2 });
  });
});
