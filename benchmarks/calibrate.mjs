// Usage: npm run calibrate [-- number of series of each kind]
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const { outputFiles } = await build({
  entryPoints: ['benchmarks/calibrate/main.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { calibrate } = await import(`data:text/javascript;base64,${code}`);

const [series] = process.argv.slice(2);
calibrate(series === undefined ? undefined : Number(series));
