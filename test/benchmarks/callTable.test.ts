import { rerun, rerunsOf, runsOfRow } from '../../benchmarks/calls/callTable';
import { customCalls } from '../../benchmarks/calls/formulaGraph';

const byChannel = customCalls(1);

/** Each call is a request to Google; thirty run at once, and the others show “Loading…”. */
test('A full workbook makes at most 14 calls of custom functions', () => {
  const names = byChannel.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['ROI_BY', 'CAUSAL_LIFT', 'RATIO_LIFT', 'CHANNEL']));
  expect(names.length).toBeLessThanOrEqual(14);
});

test('No call waits for the result of another', () => {
  expect(byChannel.filter(({ waitsFor }) => waitsFor.length > 0)).toEqual([]);
});

test('An edited cell of Activity runs at most 5 calls again, of Traffic at most 3', () => {
  const most = (table: string) => Math.max(...rerunsOf(table, byChannel).map(({ calls }) => calls.length));
  expect(most('activity')).toBeLessThanOrEqual(5);
  expect(most('traffic')).toBeLessThanOrEqual(3);
});

test.each([1, 2, 3] as const)(
  'Typing a whole row of Activity takes at most 25 runs, in the first screen’s view %s',
  (view) => {
    expect(runsOfRow(rerunsOf('activity', customCalls(view)))).toBeLessThanOrEqual(25);
  },
);

test('Dependencies are followed through cells, columns that spill, and settings', () => {
  const cellsOf = (name: string) => byChannel.find((call) => call.name === name)?.dependsOn;
  // By way of the full cost, which depends on it where hours are blank.
  expect(cellsOf('ROI_BY')).toContain('activity.posts');
  expect(cellsOf('ROI_BY')).toContain('HOURLY_COST');
  expect(cellsOf('CAUSAL_LIFT')).toContain('traffic.social_visits');
  expect(cellsOf('CAUSAL_LIFT')).not.toContain('activity.period');
  expect(rerun('MARGIN', byChannel).calls).toEqual(['ROI', 'BREAK_EVEN_REVENUE', 'ROI_BY']);
});
