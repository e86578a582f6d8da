import { mkdirSync, writeFileSync } from 'node:fs';
import { calibratedLift } from '../../src/statistics/lift/calibrated/calibratedLift';
import { causalImpact } from '../../src/statistics/lift/causalimpact/causalImpact';
import { measure } from './measure';
import { report, type SuiteResult, tableRow } from './report';
import { SUITES } from './suites';

const DEFAULT_SERIES = 400;
const PAGE = 'docs/calibration.md';

/** Measures both models on every kind of series and writes the page; prints as it goes. */
export function calibrate(series = DEFAULT_SERIES): void {
  const results = SUITES.map((suite): SuiteResult => {
    const result = {
      suite: suite.name,
      calibrated: measure(suite, calibratedLift, series),
      causalImpact: measure(suite, causalImpact, series),
    };
    console.log(tableRow(result));
    return result;
  });
  mkdirSync('docs', { recursive: true });
  writeFileSync(PAGE, report(results, series));
  console.log(`Written to ${PAGE}.`);
}
