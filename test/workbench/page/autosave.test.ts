import { Autosave } from '../../../src/workbench/page/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function autosave(save = jest.fn(async () => {})) {
  const onFailure = jest.fn();
  return { save, onFailure, autosave: new Autosave(save, onFailure) };
}

describe('Autosave', () => {
  test('saves once after many changes', async () => {
    const { autosave: saving, save } = autosave();
    saving.touch();
    saving.touch();
    expect(save).not.toHaveBeenCalled();
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('saves at once when flushed, and nothing when nothing changed', async () => {
    const { autosave: saving, save } = autosave();
    await saving.flush();
    expect(save).not.toHaveBeenCalled();
    saving.touch();
    await saving.flush();
    expect(save).toHaveBeenCalledTimes(1);
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('saves nothing once stopped', async () => {
    const { autosave: saving, save } = autosave();
    saving.touch();
    await saving.stop();
    saving.touch();
    await jest.runAllTimersAsync();
    expect(save).not.toHaveBeenCalled();
  });

  test('tells of a failure, and tries again after the next change', async () => {
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
