import { IUniverInstanceService, type Univer } from '@univerjs/core';
import { UndoSteps } from '../../src/workbench/engine/univer/undoSteps';
import { startUniver } from '../workbench/appsscript/support/headlessEngine';

let started: Univer | undefined;

afterEach(() => started?.dispose());

/** Two cells of a workbook that has the focus, which undoing needs. */
function twoCells() {
  const { univer, api } = startUniver();
  started = univer;
  const workbook = api.createWorkbook({ id: 'shop', name: 'Shop' });
  const steps = new UndoSteps(univer, workbook.getId());
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId());
  const cells = workbook.getActiveSheet().getRange(0, 0, 1, 2);
  return { api, cells, steps };
}

test('One undo takes back all that was changed, what was changed twice included, and one redo makes it again', async () => {
  const { api, cells, steps } = twoCells();
  cells.setValues([[1, 2]]);
  steps.asOne(() => {
    cells.setValues([[3, 4]]);
    cells.setValues([[5, 6]]);
  });
  cells.setValues([[7, 8]]);
  await api.undo();
  expect(cells.getValues()).toEqual([[5, 6]]);
  await api.undo();
  expect(cells.getValues()).toEqual([[1, 2]]);
  await api.redo();
  expect(cells.getValues()).toEqual([[5, 6]]);
});

test('Work that fails half-way is undone as far as it went', async () => {
  const { api, cells, steps } = twoCells();
  const fail = () => {
    cells.setValues([[3, 4]]);
    throw new Error('stopped');
  };
  cells.setValues([[1, 2]]);
  expect(() => steps.asOne(fail)).toThrow('stopped');
  await api.undo();
  expect(cells.getValues()).toEqual([[1, 2]]);
});
