import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '../build.mjs';
import { loadTypeScript } from '../scripts/loadTypeScript.mjs';
import { summarise } from './measure.mjs';

const ROUNDS = 40;

/**
 * What a formula waits for at Google: the script evaluated in a fresh context, and ROI answered. Each run has a process
 * of its own, in which V8 has nothing cached; the scripts take turns.
 */
export async function benchmarkStart(code) {
  const { stubs } = await loadTypeScript('src/server/stubs.ts');
  // V8 parses arrow functions eagerly where it only skims others.
  const minified = `${await bundleScript({ minify: true, supported: { arrow: false } })}\n${stubs()}`;
  const times = timesOf({ code, minified, empty: 'function ROI() { return 0.5; }' });
  const measure = 'Code.js evaluated and ROI(1500; 1000) answered';
  return [
    { measure: `${measure}, as built`, value: times.code.median, unit: 'ms' },
    { measure: `${measure}, minified`, value: times.minified.median, unit: 'ms' },
    {
      measure: 'readable names cost',
      value: times.code.median - times.minified.median,
      unit: 'ms',
      aim: 'under 3',
    },
    { measure: 'script of nothing else', value: times.empty.median, unit: 'ms' },
    { measure: 'spread as built (90th to 10th percentile)', value: times.code.spread, unit: 'times' },
    { measure: 'Code.js minified', value: Buffer.byteLength(minified) / 1000, unit: 'kB' },
  ];
}

function timesOf(scripts) {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const names = Object.keys(scripts);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) writeFileSync(join(folder, name), scripts[name]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const program = ['benchmarks/startOnce.mjs', join(folder, name)];
      times[name].push(Number(execFileSync(process.execPath, program, { encoding: 'utf8' })));
    }
  }
  rmSync(folder, { recursive: true });
  return Object.fromEntries(names.map((name) => [name, summarise(times[name])]));
}
