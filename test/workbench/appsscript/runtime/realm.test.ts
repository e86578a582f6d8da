import { Realm } from '../../../../src/workbench/appsscript/runtime/realm';

const run = (code: string, services: Record<string, unknown> = {}) => {
  const realm = new Realm(`function probe() { ${code} }`, ['probe'], Object.keys(services));
  return realm.evaluate(services).probe?.();
};

describe('a realm', () => {
  it.each([
    ...[
      'URL',
      'URLSearchParams',
      'setTimeout',
      'setInterval',
      'fetch',
      'window',
      'document',
      'navigator',
      'self',
    ],
    ...[
      'TextEncoder',
      'crypto',
      'structuredClone',
      'queueMicrotask',
      'performance',
      'process',
      'Buffer',
      'atob',
    ],
    ...['AbortController', 'Event', 'Blob', 'addEventListener', 'global', 'require'],
  ])('A script sees %s neither by name nor in globalThis', (name) => {
    expect(run(`return [typeof ${name}, typeof globalThis.${name}]`)).toEqual(['undefined', 'undefined']);
  });

  it.each([
    'Math',
    'JSON',
    'Date',
    'Map',
    'Promise',
    'Intl',
    'console',
    'WebAssembly',
    'parseFloat',
    'Symbol',
  ])('A script sees %s by name and in globalThis', (name) => {
    expect(run(`return typeof ${name} !== 'undefined' && globalThis.${name} === ${name}`)).toBe(true);
  });

  it('Services are offered even under a name that the page has', () => {
    const services = { Session: { name: 'the service' }, performance: 'granted' };
    expect(run('return [Session.name, globalThis.Session.name, performance]', services)).toEqual([
      'the service',
      'the service',
      'granted',
    ]);
  });

  it('Variables of the script start afresh in each run', () => {
    const code =
      'let count = 0; var total = 0; function next() { count += 1; total += 1; return [count, total]; }';
    const realm = new Realm(code, ['next'], []);
    const [first, second] = [realm.evaluate({}), realm.evaluate({})];
    expect([first.next?.(), first.next?.(), second.next?.()]).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  it('What a run puts into globalThis reaches neither the next run nor the page', () => {
    const code =
      'function put() { globalThis.kept = 1; return kept(); } function kept() { return globalThis.kept; }';
    const realm = new Realm(code, ['put', 'kept'], []);
    expect(realm.evaluate({}).put?.()).toBe(1);
    expect(realm.evaluate({}).get?.()).toBeUndefined();
    expect('kept' in globalThis).toBe(false);
  });

  it('The script may declare names that the page has', () => {
    const realm = new Realm(
      'const fetch = () => 7; let status = 1; function open() { return fetch() + status; }',
      ['open'],
      [],
    );
    expect(realm.evaluate({}).open?.()).toBe(8);
  });

  it('Neither top-level code nor a called function reaches the page', () => {
    const realm = new Realm(
      'var top = this; function probe() { return [top === globalThis, this]; }',
      ['probe'],
      [],
    );
    const { probe } = realm.evaluate({});
    expect(probe?.call(undefined)).toEqual([true, undefined]);
  });

  it('The script finds its functions in globalThis', () => {
    const realm = new Realm(
      "function a() { return globalThis['b'](); } function b() { return 'b'; }",
      ['a', 'b'],
      [],
    );
    expect(realm.evaluate({}).a?.()).toBe('b');
  });
});
