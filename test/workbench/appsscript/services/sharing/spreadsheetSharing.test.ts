import { type ServiceBench, serviceBench } from '../../support/serviceBench';

let bench: ServiceBench;
const run = (...args: Parameters<ServiceBench['run']>) => bench.run(...args);

beforeAll(() => {
  bench = serviceBench();
});

beforeEach(() => bench.newSheet());

afterAll(() => bench.dispose());

const SEEN = `[ss.getOwner(), ...ss.getEditors(), ...ss.getViewers()].map((user) => user.getEmail())`;

describe('sharing', () => {
  it('Editors and viewers are added and removed', async () => {
    await run("ss.addEditors(['ana@shop.example', 'bo@shop.example']).addViewer('cy@shop.example')");
    const [owner, ...others] = (await run(`return ${SEEN}`)) as string[];
    expect(others).toEqual([owner, 'ana@shop.example', 'bo@shop.example', 'cy@shop.example']);
    const lines = `ss.addViewer('bo@shop.example').addEditor('cy@shop.example').removeEditor('ana@shop.example');
      return ${SEEN}.slice(2)`;
    expect(await run(lines)).toEqual(['bo@shop.example', 'cy@shop.example']);
    await run("ss.removeEditor(ss.getEditors()[1]).removeEditor('cy@shop.example')");
    expect(await run(`return ${SEEN}.slice(2)`)).toEqual([]);
  });

  it.each(['nobody', 'a@b', 'a b@c.example'])('%s is no e-mail address', async (address) => {
    await expect(run(`ss.addEditor('${address}')`)).rejects.toThrow(`Invalid email: ${address}`);
  });
});

describe('the lock of the document', () => {
  const lines = `const lock = LockService.getDocumentLock(); const seen = [lock.tryLock(10), lock.hasLock()];
    lock.releaseLock(); return [...seen, lock.hasLock()]`;

  it('The lock is free between runs, which follow one another', async () => {
    expect(await run(lines)).toEqual([true, true, false]);
  });
});
