import { loadScript } from './loadScript.mjs';
import { measureTogether } from './measure.mjs';

const COLD_ROUNDS = 7;
const WARM_ROUNDS = 15;
const CASES = [
  { rows: 100, season: 1, controls: 1, aims: { calibrated: 15, causalimpact: 2 } },
  { rows: 365, season: 7, controls: 2, aims: { calibrated: 40, causalimpact: 20 } },
  { rows: 1095, season: 7, controls: 5, aims: { calibrated: 150, causalimpact: 70 } },
  { rows: 260, step: 7, season: 1, controls: 0, aims: { calibrated: 25 } },
];

/** CAUSAL_LIFT over series of the usual lengths: the first call in a fresh script, and later ones. */
export function benchmarkLift(code) {
  return CASES.flatMap((given) =>
    Object.entries(given.aims).flatMap(([model, aim]) => {
      const label = `CAUSAL_LIFT ${model}, ${given.rows} ${given.step === 7 ? 'weeks' : 'days'}, ${given.controls} controls`;
      const args = argumentsFor(given, model);
      const { first, later } = timesOf(code, args);
      return [
        { measure: `${label}, first call`, value: first, unit: 'ms' },
        { measure: `${label}, warm`, value: later, unit: 'ms', aim: `at most ${aim}` },
      ];
    }),
  );
}

function timesOf(code, args) {
  const scripts = Array.from({ length: COLD_ROUNDS }, () => loadScript(code, ['CAUSAL_LIFT']));
  let next = 0;
  const { first } = measureTogether({ first: () => scripts[next++].CAUSAL_LIFT(...args) }, COLD_ROUNDS);
  const { later } = measureTogether({ later: () => scripts[0].CAUSAL_LIFT(...args) }, WARM_ROUNDS);
  return { first: first.median, later: later.median };
}

/** A weekly season with noise, driven by its controls, and a quarter more in the last tenth. */
function argumentsFor({ rows, step = 1, season, controls }, model) {
  const chance = randomNumbers();
  const start = Math.floor(rows * 0.9);
  const columns = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: controls }, (_, k) => 50 + 5 * k + 8 * Math.sin(row / (9 + k)) + 6 * chance()),
  );
  const values = columns.map((cells, row) => {
    const moved = cells.reduce((sum, cell) => sum + 0.3 * cell, 0);
    const usual = 100 + 12 * Math.sin((2 * Math.PI * row) / 7) + moved + 15 * chance();
    return [row < start ? usual : 1.25 * usual];
  });
  // As dates of the calendar, since only these know the year.
  const dateOf = (row) => new Date(2022, 0, 3 + step * row);
  const dates = Array.from({ length: rows }, (_, row) => [dateOf(row)]);
  return [dates, values, dateOf(start), controls > 0 ? columns : '', season, 0.95, model];
}

/** The same numbers between −0.5 and 0.5 at each run (Park and Miller's generator). */
function randomNumbers() {
  let state = 20260105;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}
