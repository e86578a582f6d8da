import { Semaphore } from '../../../../src/workbench/page/sidebar/semaphore';

/** A task that ends when told to. */
function task() {
  const state = { started: false, end: (_failed?: Error) => {} };
  const run = () =>
    new Promise<void>((resolve, reject) => {
      state.started = true;
      state.end = (failed) => (failed ? reject(failed) : resolve());
    });
  return { state, run };
}

test('No more tasks run at once than allowed, and a failed one lets the next begin', async () => {
  const slots = new Semaphore(2);
  const tasks = [task(), task(), task(), task()];
  const results = tasks.map(({ run }) => slots.run(run).catch((error: Error) => error.message));
  const started = () => tasks.map(({ state }) => state.started);
  expect(started()).toEqual([true, true, false, false]);
  tasks[1]?.state.end(new Error('failed'));
  await results[1];
  expect(started()).toEqual([true, true, true, false]);
  tasks[0]?.state.end();
  await results[0];
  expect(started()).toEqual([true, true, true, true]);
  tasks[2]?.state.end();
  tasks[3]?.state.end();
  expect(await Promise.all(results)).toEqual([undefined, 'failed', undefined, undefined]);
});
