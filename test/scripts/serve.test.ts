import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const servers: ChildProcess[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'page', 'addin'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page', 'index.html'), '<p>é</p>');
  writeFileSync(join(folder, 'page', 'addin', 'Code.js'), '1;');
});

afterEach(() => {
  for (const server of servers.splice(0)) server.kill();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Serves the folder from a process of its own. Resolves to the address, or to the code and port of the error. */
function start(ports: number[]): Promise<string> {
  const program = `import { serve } from './scripts/serve.mjs';
    serve(${JSON.stringify(join(folder, 'page'))}, ${JSON.stringify(ports)}).then(
      ({ address }) => console.log(address),
      ({ code, port }) => console.log(code, port),
    );`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', program]);
  servers.push(server);
  return new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())));
}

interface Answer {
  status: number | undefined;
  type: string | undefined;
  cache: string | undefined;
  tag: string | undefined;
  body: string;
}

/** Asks with the path exactly as given; fetch would tidy it up first. */
function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {} }: Pick<RequestOptions, 'method' | 'headers'> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const { 'content-type': type, 'cache-control': cache, etag: tag } = response.headers;
        resolve({ status: response.statusCode, type, cache, tag, body });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('The server of the workbench', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<p>é</p>'],
    ['/?lang=fr', 'text/html; charset=utf-8', '<p>é</p>'],
    ['/addin/Code.js', 'text/javascript; charset=utf-8', '1;'],
  ])('The server answers %s with its type, to be asked for anew each time', async (path, type, body) => {
    expect(await ask(await start([0]), path)).toMatchObject({
      status: 200,
      type,
      cache: 'no-cache',
      body,
    });
  });

  test('The server sends nothing that the browser has already, and everything that was built anew', async () => {
    const address = await start([0]);
    const { tag } = await ask(address, '/addin/Code.js');
    const again = () => ask(address, '/addin/Code.js', { headers: { 'if-none-match': tag } });
    expect(await again()).toMatchObject({ status: 304, cache: 'no-cache', body: '' });
    writeFileSync(join(folder, 'page', 'addin', 'Code.js'), '2;');
    expect(await again()).toMatchObject({ status: 200, body: '2;' });
    writeFileSync(join(folder, 'page', 'addin', 'Code.js'), '1;');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/addin/../../secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%zz',
    '/addin',
    '/missing.js',
  ])('The server finds nothing at %s', async (path) => {
    expect(await ask(await start([0]), path)).toMatchObject({ status: 404, body: '404\n' });
  });

  test('The server refuses any method but GET and HEAD', async () => {
    expect(await ask(await start([0]), '/', { method: 'POST' })).toMatchObject({ status: 405 });
  });

  test('The server listens to this computer alone', async () => {
    expect(await start([0])).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('The server takes the next port when one is taken, and fails when no other is allowed', async () => {
    const taken = Number(new URL(await start([0])).port);
    const next = new URL(await start([taken, 0]));
    expect(Number(next.port)).not.toBe(taken);
    expect(await start([taken])).toBe(`EADDRINUSE ${taken}`);
  });
});
