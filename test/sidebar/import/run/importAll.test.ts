import { choose } from '../../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../../src/sidebar/import/files/requests';
import { importAll } from '../../../../src/sidebar/import/run/importAll';
import { answerWith } from '../../support';
import { LINKEDIN_DAYS, opened, stateWith, TODAY } from '../support';

const state = stateWith();
const file = choose(opened('page.csv', LINKEDIN_DAYS), { dateOrder: 'dayFirst' }, { state, today: TODAY });
const outcome = { refusal: null, id: '1', added: 2, changed: 0, unchanged: 0, keptCells: 0 };
const run = () => importAll([file], requestsOf([file], state), state);

test('Figures are written before the answers are remembered', async () => {
  const asked: string[] = [];
  answerWith({
    runImport: () => asked.push('run') && { progress: 'done', files: [outcome] },
    rememberChoice: (_, answer) => asked.push(String(answer)) && 'done',
  });
  expect(await run()).toEqual([['page.csv', outcome]]);
  expect(asked).toEqual(['run', 'dayFirst']);
});

test('An answer that can’t be remembered doesn’t spoil the import', async () => {
  answerWith({
    runImport: () => ({ progress: 'done', files: [outcome] }),
    rememberChoice: () => {
      throw new Error('gone');
    },
  });
  expect(await run()).toEqual([['page.csv', outcome]]);
});

test('A failed import and a busy workbook are reported, and remember nothing', async () => {
  const asked: string[] = [];
  const rememberChoice = () => asked.push('remember') && 'done';
  answerWith({ rememberChoice, runImport: () => ({ progress: 'busy' }) });
  expect(await run()).toBe('busy');
  answerWith({
    rememberChoice,
    runImport: () => {
      throw new Error('gone');
    },
  });
  expect(await run()).toBe('failed');
  expect(asked).toEqual([]);
});
