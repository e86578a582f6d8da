import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const HOST = '127.0.0.1';

const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder to this computer alone. Tries the ports in their order and takes the first free one;
 * port 0 is any free one. Resolves to the server and its address.
 */
export async function serve(folder, ports) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => fail(response, 500));
  });
  const port = await listenOnFirstFree(server, ports);
  return { server, address: `http://${HOST}:${port}/` };
}

async function answer(root, { method, url, headers }, response) {
  if (method !== 'GET' && method !== 'HEAD') return fail(response, 405);
  const file = fileOf(root, url);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return fail(response, 404);
  const caching = { 'cache-control': 'no-cache', etag: tagOf(found) };
  if (headers['if-none-match'] === caching.etag) return response.writeHead(304, caching).end();
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'x-content-type-options': 'nosniff',
    ...caching,
  });
  if (method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Another one after each build. With `no-cache` the browser asks each time whether it has that file already, and
 * keeps beside it what it made of a script, so that a second visit starts at once.
 */
function tagOf({ size, mtimeMs }) {
  return `"${size}-${mtimeMs}"`;
}

/** The file that an address names, or undefined when it lies outside the folder. */
function fileOf(root, url) {
  const path = decoded(url.replace(/[?#].*/, ''));
  if (path === undefined || path.includes('\0')) return undefined;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function fail(response, status) {
  if (response.headersSent) return response.destroy();
  return response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

async function listenOnFirstFree(server, [port, ...others]) {
  try {
    return await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || others.length === 0) throw error;
    return listenOnFirstFree(server, others);
  }
}

function listen(server, port) {
  return new Promise((succeed, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      succeed(server.address().port);
    });
  });
}
