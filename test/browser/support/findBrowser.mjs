import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const INSTALL = 'apt-get update && apt-get install -y chromium';

/** Runs once before the browser tests: finds a browser, and serves the built workbench to them. */
export default async function setUp() {
  process.env.BROWSER_PATH = findBrowser() ?? installBrowser();
  if (!existsSync('dist/workbench/index.html')) await (await import('../../../build.mjs')).build();
  const { server, address } = await serve('dist/workbench', [0]);
  // The tests' end must not wait for the server.
  server.unref();
  process.env.WORKBENCH_ADDRESS = address;
  process.env.SAVED_WORKBOOKS = mkdtempSync(join(tmpdir(), 'workbooks-'));
}

/** CHROME_PATH, else an installed Chrome, Chromium or Edge. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !canRun(asked)) throw new Error(`CHROME_PATH: there is no program at ${asked}`);
  return asked ?? [...usualPlaces(), ...onPath()].find(canRun);
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, 'ProgramFiles(x86)': programFiles86, LOCALAPPDATA } = process.env;
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [ProgramFiles, programFiles86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Debian and its kin as root, as in a container; elsewhere it is for the user to do. */
function installBrowser() {
  const root = process.getuid?.() === 0;
  if (root && canRun('/usr/bin/apt-get')) execFileSync('sh', ['-c', INSTALL], { stdio: 'inherit' });
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge. On Debian or Ubuntu: sudo sh -c '${INSTALL}'. Elsewhere install one and set CHROME_PATH to its program.`,
  );
}
