import { periodsOf } from '../../../../src/workbook/imports/rows/periods';
import { MONDAY, weeks } from '../journal/entry';

test('All days of a week or month have one number, in the cadence of each table', () => {
  expect([0, 6, 7, -1].map((day) => weeks(MONDAY + day, 'activity'))).toEqual([0, 0, 1, -1]);
  const mixed = periodsOf({
    activity: { cadence: 'monthly', firstDay: MONDAY },
    traffic: { cadence: 'daily', firstDay: MONDAY },
  });
  expect(mixed(46082, 'activity')).toBe(mixed(46112, 'activity'));
  expect(mixed(46113, 'activity')).toBe(mixed(46112, 'activity') + 1);
  expect(mixed(46113, 'traffic')).not.toBe(mixed(46112, 'traffic'));
});
