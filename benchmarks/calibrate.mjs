// Usage: npm run calibrate [-- [lift | ratios | response] [number of data sets of each kind] [--posts FOLDER | --series FOLDER]]
// A folder of series (--series): JSON files, each { rhythm: 'daily' or 'weekly', values }; prints, and writes nothing.
// A folder of posts: JSON files, each an array of { day, impressions, engagements, shares, clicks }; prints, and writes nothing.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { posts: { type: 'string' }, series: { type: 'string' } },
});
process.chdir(root);

const { outputFiles } = await build({
  entryPoints: ['benchmarks/calibrate/main.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { calibrate, calibrateLift, calibrateRatios, calibrateResponse, printRealPosts, printRealSeries } =
  await import(`data:text/javascript;base64,${code}`);

const parts = { lift: calibrateLift, ratios: calibrateRatios, response: calibrateResponse };
const named = positionals.find((each) => each in parts);
const count = positionals.find((each) => !(each in parts));
if (values.posts !== undefined) printRealPosts(values.posts);
else if (values.series !== undefined) printRealSeries(values.series);
else (parts[named] ?? calibrate)(count === undefined ? undefined : Number(count));
