import type { Steps } from '../../../../src/imports';
import { runInSlices } from '../../../../src/sidebar/import/files/runInSlices';

/** Work of which each step takes longer than a slice. */
function* slow(count: number): Steps<string> {
  for (let step = 0; step < count; step++) {
    clock += 100;
    yield step / count;
  }
  return 'done';
}

let clock = 0;
beforeEach(() => jest.spyOn(Date, 'now').mockImplementation(() => clock));
afterEach(() => jest.restoreAllMocks());

const watch = (isCancelled = () => false) => {
  const shares: number[] = [];
  return { shares, onProgress: (share: number) => shares.push(share), isCancelled };
};

test('Work that fits into one slice is done at once', () => {
  function* short(): Steps<number> {
    yield 0;
    return 7;
  }
  const watcher = watch();
  expect(runInSlices(short(), watcher)).toBe(7);
  expect(watcher.shares).toEqual([]);
});

test('Longer work gives way to the page between slices, and says how far it is', async () => {
  const watcher = watch();
  let isPainted = false;
  setTimeout(() => {
    isPainted = true;
  }, 0);
  const result = runInSlices(slow(4), watcher);
  expect(result).toBeInstanceOf(Promise);
  await expect(result).resolves.toBe('done');
  expect(watcher.shares).toEqual([0, 0.25, 0.5, 0.75]);
  expect(isPainted).toBe(true);
});

test('Cancelled work stops before its next slice, and has no result', async () => {
  let steps = 0;
  function* counted(): Steps<string> {
    for (; steps < 50; steps++) {
      clock += 100;
      yield steps / 50;
    }
    return 'done';
  }
  const watcher = watch(() => steps >= 3);
  await expect(runInSlices(counted(), watcher)).resolves.toBeNull();
  expect(steps).toBe(3);
});

test('An error in a later slice reaches who waits for the work', async () => {
  function* failing(): Steps<string> {
    clock += 100;
    yield 0;
    throw new Error('unforeseen');
  }
  await expect(runInSlices(failing(), watch())).rejects.toThrow('unforeseen');
});
