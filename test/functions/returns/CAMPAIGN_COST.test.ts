import { CAMPAIGN_COST } from '../../../src/functions/returns/CAMPAIGN_COST';
import { column, refusalOf } from '../../support/cells';

describe('CAMPAIGN_COST', () => {
  test('adds ads, hours and the rest', () => {
    expect(CAMPAIGN_COST.run([200, 8, 25, 50])).toBe(450);
    expect(CAMPAIGN_COST.run([200, 8, 25])).toBe(400);
  });

  test('counts a blank as nothing spent', () => {
    expect(CAMPAIGN_COST.run(['', 4, 25])).toBe(100);
    expect(CAMPAIGN_COST.run([120, '', 25])).toBe(120);
  });

  test('leaves a row blank that holds only the hourly rate', () => {
    expect(CAMPAIGN_COST.run([column(10, '', 0), column('', '', 2), 25])).toEqual([[10], [''], [50]]);
  });

  test('keeps a row that holds only other costs', () => {
    expect(CAMPAIGN_COST.run([column(10, ''), column(1, ''), 25, column('', 40)])).toEqual([[35], [40]]);
  });

  test('refuses negative hours', () => {
    expect(refusalOf(() => CAMPAIGN_COST.run([200, -8, 25]))).toMatchObject({
      reason: 'negative',
      argument: 'hours',
      found: -8,
    });
  });
});
