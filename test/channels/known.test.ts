import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('The known hosts are those of the installed package, of the public lists kept, and of scripts/referrers.json', () => {
  const script =
    "import('./scripts/referrers.mjs').then(async (m) => process.stdout.write(await m.knownHosts()))";
  const reduced = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(JSON.parse(reduced)).toEqual(JSON.parse(readFileSync('src/channels/known.json', 'utf8')));
});
