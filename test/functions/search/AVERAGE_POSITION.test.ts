import { AVERAGE_POSITION } from '../../../src/functions/search/AVERAGE_POSITION';
import { column, refusalOf } from '../../support/cells';

describe('AVERAGE_POSITION', () => {
  test('weighs positions by impressions', () => {
    expect(AVERAGE_POSITION.run([column(3, 8), column(900, 100)])).toBeCloseTo(3.5, 12);
  });

  test('passes over blank rows', () => {
    expect(AVERAGE_POSITION.run([column(3, '', 8, ''), column(900, '', 100, '')])).toBeCloseTo(3.5, 12);
  });

  test('takes single values', () => {
    expect(AVERAGE_POSITION.run([4, 10])).toBe(4);
  });

  test('is blank without impressions', () => {
    expect(AVERAGE_POSITION.run([column(3, 8), column(0, 0)])).toBe('');
    expect(AVERAGE_POSITION.run([column('', ''), column('', '')])).toBe('');
  });

  test('names the row that can not be read', () => {
    expect(refusalOf(() => AVERAGE_POSITION.run([column(3, 0), column(1, 1)]))).toMatchObject({
      reason: 'position',
      argument: 'positions',
      row: 2,
    });
    expect(refusalOf(() => AVERAGE_POSITION.run([column(3, ''), column(1, 1)]))).toMatchObject({
      reason: 'blank',
      argument: 'positions',
      row: 2,
    });
  });

  test('refuses columns of different lengths', () => {
    expect(refusalOf(() => AVERAGE_POSITION.run([column(3, 8), column(1)]))).toMatchObject({
      reason: 'shapes',
      argument: 'positions',
      other: 'impressions',
    });
  });
});
