import { readFileSync, statSync } from 'node:fs';
import vm from 'node:vm';
import { benchmarkLift } from './lift.mjs';
import { measureTogether } from './measure.mjs';
import { benchmarkTrend } from './trend.mjs';

const ROWS = 100_000;
const code = readFileSync('dist/Code.js', 'utf8');

/** The loop that somebody in a hurry would write instead of ROI. */
const HAND_WRITTEN = `function handWritten(gain, cost) {
  const results = [];
  for (let i = 0; i < gain.length; i++) {
    const g = gain[i][0];
    const c = cost[i][0];
    results.push([g === '' && c === '' ? '' : (g - c) / c]);
  }
  return results;
}`;

function benchmarkRows() {
  const context = vm.createContext({});
  vm.runInContext(`${code}\n${HAND_WRITTEN}`, context);
  const gain = Array.from({ length: ROWS }, (_, i) => [1000 + (i % 977)]);
  const cost = Array.from({ length: ROWS }, (_, i) => [500 + (i % 331)]);
  const { ours, loop } = measureTogether(
    { ours: () => context.ROI(gain, cost), loop: () => context.handWritten(gain, cost) },
    60,
  );
  return [
    { measure: `ROI over ${ROWS} rows`, value: Math.round(ROWS / ours.median), unit: 'rows/ms' },
    { measure: 'hand-written loop', value: Math.round(ROWS / loop.median), unit: 'rows/ms' },
    { measure: 'ROI against the loop', value: ours.median / loop.median, unit: 'times', aim: 'at most 3' },
    { measure: 'spread of the loop (90th to 10th percentile)', value: loop.spread, unit: 'times' },
  ];
}

function benchmarkStart() {
  const load = (source) => () => vm.runInContext(source, vm.createContext({}));
  const { bundle, empty } = measureTogether({ bundle: load(code), empty: load('') }, 200);
  const more = bundle.median - empty.median;
  return [
    { measure: 'Code.js evaluated in a fresh context', value: bundle.median, unit: 'ms' },
    { measure: 'empty script', value: empty.median, unit: 'ms' },
    { measure: 'more than the empty script', value: more, unit: 'ms', aim: 'under 3' },
  ];
}

function benchmarkSize() {
  const kilobytes = (file) => statSync(`dist/${file}`).size / 1000;
  return [
    { measure: 'Code.js', value: kilobytes('Code.js'), unit: 'kB', aim: 'under 120' },
    { measure: 'Sidebar.html', value: kilobytes('Sidebar.html'), unit: 'kB' },
  ];
}

const results = [
  ...benchmarkRows(),
  ...benchmarkStart(),
  ...benchmarkLift(code),
  ...benchmarkTrend(code),
  ...benchmarkSize(),
].map((result) => ({
  ...result,
  value: Number(result.value.toPrecision(4)),
}));
console.table(results, ['measure', 'value', 'unit', 'aim']);
console.log(JSON.stringify({ node: process.version, results }, null, 2));
