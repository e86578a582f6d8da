import { readFileSync, statSync } from 'node:fs';
import { printCalls } from './calls.mjs';
import { benchmarkEdits } from './edits.mjs';
import { benchmarkLift } from './lift.mjs';
import { loadScript } from './loadScript.mjs';
import { measureTogether } from './measure.mjs';
import { benchmarkStart } from './start.mjs';
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
  const { ROI, handWritten } = loadScript(`${code}\n${HAND_WRITTEN}`, ['ROI', 'handWritten']);
  const gain = Array.from({ length: ROWS }, (_, i) => [1000 + (i % 977)]);
  const cost = Array.from({ length: ROWS }, (_, i) => [500 + (i % 331)]);
  const { ours, loop } = measureTogether(
    { ours: () => ROI(gain, cost), loop: () => handWritten(gain, cost) },
    60,
  );
  return [
    { measure: `ROI over ${ROWS} rows`, value: Math.round(ROWS / ours.median), unit: 'rows/ms' },
    { measure: 'hand-written loop', value: Math.round(ROWS / loop.median), unit: 'rows/ms' },
    { measure: 'ROI against the loop', value: ours.median / loop.median, unit: 'times', aim: 'at most 3' },
    { measure: 'spread of the loop (90th to 10th percentile)', value: loop.spread, unit: 'times' },
  ];
}

function benchmarkSize() {
  const kilobytes = (file) => statSync(`dist/${file}`).size / 1000;
  return [
    { measure: 'Code.js', value: kilobytes('Code.js'), unit: 'kB' },
    { measure: 'Sidebar.html', value: kilobytes('Sidebar.html'), unit: 'kB' },
  ];
}

const results = [
  ...benchmarkRows(),
  ...(await benchmarkStart(code)),
  ...benchmarkLift(code),
  ...benchmarkTrend(code),
  ...(await benchmarkEdits()),
  ...benchmarkSize(),
].map((result) => ({
  ...result,
  value: Number(result.value.toPrecision(4)),
}));
await printCalls();
console.table(results, ['measure', 'value', 'unit', 'aim']);
console.log(JSON.stringify({ node: process.version, results }, null, 2));
