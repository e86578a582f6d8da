import { MAX_BYTES } from '../../../../src/imports/reading/limits';
import { openFile } from '../../../../src/sidebar/import/files/openFile';
import { takeFile } from '../../../../src/sidebar/import/files/takeFile';
import { stateWith, TODAY } from '../support';

const context = { state: stateWith(), today: TODAY };

test('A dropped file is read as bytes', async () => {
  const taken = await takeFile(new File(['a;b'], 'a.csv'));
  expect(taken).toEqual({ name: 'a.csv', bytes: new Uint8Array([97, 59, 98]), failure: null });
});

test('A file that is too large is refused before it is read', async () => {
  const arrayBuffer = () => Promise.reject(new Error('was read'));
  const file = { name: 'all.csv', size: MAX_BYTES + 1, arrayBuffer } as unknown as File;
  expect(openFile(await takeFile(file), context).preview).toMatchObject({
    failure: 'tooLarge',
    tables: [],
  });
});

test('Something unreadable, such as a folder, fails by itself', async () => {
  const arrayBuffer = () => Promise.reject(new Error('a folder'));
  const file = { name: 'folder', size: 4096, arrayBuffer } as unknown as File;
  expect(openFile(await takeFile(file), context).preview.failure).toBe('unexpected');
});
