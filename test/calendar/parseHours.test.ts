import { parseHours } from '../../src/calendar/parseHours';

test.each([
  ['1h45', 1.75],
  ['1:45', 1.75],
  ['1,75', 1.75],
  ['1.75', 1.75],
  ['1 h 45', 1.75],
  ['1\u00a0h\u00a045', 1.75],
  ['1H45', 1.75],
  ['1h 45min', 1.75],
  ['1 heure 45', 1.75],
  ['1 hour 45 minutes', 1.75],
  ['01:45:00', 1.75],
  ['01:44:30', 1.75],
  ['0:00:29', 0],
  ['45 min', 0.75],
  ['45 min.', 0.75],
  ['90m', 1.5],
  ['7,5 min', 0.125],
  ['2h', 2],
  ['2 hrs', 2],
  ['2', 2],
  [' 0 ', 0],
  [',5', 0.5],
  ['0.125', 0.125],
  ['1h5', 1.0833],
  ['20 min', 0.3333],
  ['25:30', 25.5],
  ['120:00', 120],
])('%s is read as %d hours', (text, hours) => {
  expect(parseHours(text)).toEqual({ hours });
});

test.each([
  ['1,75.2', 'unreadable'],
  ['25:61', 'minutes'],
  ['1h75', 'minutes'],
  ['1:45:75', 'minutes'],
  ['1:5', 'unreadable'],
  ['1,234', 'ambiguous'],
  ['1.234 h', 'ambiguous'],
  ['1,234 min', 'ambiguous'],
  ['-2', 'unreadable'],
  ['two', 'unreadable'],
  ['', 'unreadable'],
  ['h', 'unreadable'],
  ['1 45', 'unreadable'],
  ['1h45h', 'unreadable'],
])('%s is not read as hours: %s', (text, problem) => {
  expect(parseHours(text)).toEqual({ problem });
});
