import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('The manifest asks for the two narrow scopes and no more', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect([...manifest.oauthScopes].sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
});

test('clasp would push exactly the three built files', () => {
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const { filesToPush } = JSON.parse(
    execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' }),
  );
  expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
});
