import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { causalImpact } from '../../src/statistics/lift/causalimpact/causalImpact';
import { calibratedEffects } from './calibratedEffects';
import { measure, measureEffects } from './measure';
import { replacePart } from './page';
import { ratioTables } from './ratios/ratioTables';
import { measureRealPosts } from './ratios/realPosts';
import { type Table, tableText } from './ratios/table';
import { measureRealSeries } from './realSeries';
import { report, type SuiteResult, tableRow } from './report';
import { responseTables } from './response/responseTables';
import { SUITES } from './suites';

const DEFAULT_DATA_SETS = 400;
const PAGE = 'docs/calibration.md';

/** Measures all parts and writes the page; prints as it goes. */
export function calibrate(dataSets = DEFAULT_DATA_SETS): void {
  calibrateLift(dataSets);
  calibrateRatios(dataSets);
  calibrateResponse(dataSets);
}

/** Both models of the lift on every kind of series. */
export function calibrateLift(series = DEFAULT_DATA_SETS): void {
  const results = SUITES.map((suite): SuiteResult => {
    const result = {
      suite: suite.name,
      calibrated: measureEffects(suite, calibratedEffects, series),
      causalImpact: measure(suite, causalImpact, series),
    };
    console.log(tableRow(result));
    return result;
  });
  writePart('lift', report(results, series));
}

/** Ratios over periods, their changes and comparisons, and two totals. */
export function calibrateRatios(dataSets = DEFAULT_DATA_SETS): void {
  writeTables('ratios', ratioTables(dataSets), dataSets);
}

/** The return of the next unit of money. */
export function calibrateResponse(dataSets = DEFAULT_DATA_SETS): void {
  writeTables('response', responseTables(dataSets), dataSets);
}

export function printRealSeries(folder: string): void {
  console.log(tableText(measureRealSeries(folder)));
}

export function printRealPosts(folder: string): void {
  console.log(tableText(measureRealPosts(folder)));
}

function writeTables(part: string, tables: Iterable<Table>, dataSets: number): void {
  const texts: string[] = [];
  for (const table of tables) {
    texts.push(tableText(table));
    console.log(tableText(table));
  }
  writePart(
    part,
    [`${dataSets} data sets of each kind, in %. Made by \`npm run calibrate\`.`, '', ...texts].join('\n'),
  );
}

function writePart(name: string, text: string): void {
  mkdirSync('docs', { recursive: true });
  writeFileSync(PAGE, replacePart(readFileSync(PAGE, 'utf8'), name, text));
  console.log(`Written to ${PAGE}.`);
}
