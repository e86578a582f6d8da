import { Autosave } from '../../../src/workbench/page/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function autosave(save = jest.fn(async () => {})) {
  const onFailure = jest.fn();
  return { save, onFailure, autosave: new Autosave(save, onFailure) };
}

describe('Autosave', () => {
  test('Many changes in a moment are saved once', async () => {
    const { autosave: saving, save } = autosave();
    saving.touch();
    saving.touch();
    expect(save).not.toHaveBeenCalled();
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('Flushing saves at once, and nothing when nothing changed', async () => {
    const { autosave: saving, save } = autosave();
    await saving.flush();
    expect(save).not.toHaveBeenCalled();
    saving.touch();
    await saving.flush();
    expect(save).toHaveBeenCalledTimes(1);
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('Nothing is saved after it was stopped', async () => {
    const { autosave: saving, save } = autosave();
    saving.touch();
    await saving.stop();
    saving.touch();
    await jest.runAllTimersAsync();
    expect(save).not.toHaveBeenCalled();
  });

  test('A failure is reported, and the next change is saved again', async () => {
    const {
      autosave: saving,
      save,
      onFailure,
    } = autosave(jest.fn(async () => {}).mockRejectedValueOnce(new Error('quota')));
    saving.touch();
    await saving.flush();
    expect(onFailure).toHaveBeenCalledTimes(1);
    saving.touch();
    await saving.flush();
    expect(save).toHaveBeenCalledTimes(2);
    expect(onFailure).toHaveBeenCalledTimes(1);
  });
});
