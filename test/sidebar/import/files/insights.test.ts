import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from '../../../../src/server/imports';
import { choose, openFile } from '../../../../src/sidebar/import/files/openFile';
import { choicesToRemember } from '../../../../src/sidebar/import/files/remembered';
import { requestsOf } from '../../../../src/sidebar/import/files/requests';
import { takeFile } from '../../../../src/sidebar/import/files/takeFile';
import { importAll } from '../../../../src/sidebar/import/run/importAll';
import { server } from '../../../../src/sidebar/server';
import { emptyWorkbook, rowsOf } from '../../../workbook/imports/support';
import { answerWith } from '../../support';
import { TODAY } from '../support';

const samples = join(__dirname, '..', '..', '..', 'imports', 'formats', 'samples');
const files = ['views', 'content-interactions', 'reach'].map((figure) => `meta-insights-${figure}.en.csv`);

test('Files of one figure each add up to a row, and which network each is of isn’t remembered for the next', async () => {
  const book = emptyWorkbook('en', { channels: ['Instagram', 'Facebook'] });
  Object.assign(globalThis, {
    Session: { getActiveUserLocale: () => 'en' },
    PropertiesService: { getUserProperties: () => ({ getProperty: () => null }) },
  });
  answerWith(operations);
  const context = { state: await server.getImportState(), today: TODAY };
  const opened = await Promise.all(
    files.map(async (name) => {
      const taken = await takeFile(new File([new Uint8Array(readFileSync(join(samples, name)))], name));
      return openFile(taken, context);
    }),
  );
  expect(requestsOf(opened, context.state).size).toBe(0);
  const answered = opened.map((file) =>
    choose(file, { channels: { 'Facebook / Instagram': 'Instagram' } }, context),
  );
  await importAll(answered, requestsOf(answered, context.state), context.state);
  expect(rowsOf(book, 'Activity')).toMatchObject([
    { Channel: 'Instagram', Impressions: 100 + 250, Interactions: 5 + 7 },
  ]);
  expect(choicesToRemember(answered, context.state)).toEqual([]);
});
