import { Autosave, type SavingState } from '../../../../src/workbench/page/saving/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function autosave(save = jest.fn(async () => {})) {
  const states: SavingState[] = [];
  return { save, states, autosave: new Autosave(save, (state) => states.push(state)) };
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

  test('Changes without a pause are saved while they go on', async () => {
    const { autosave: saving, save } = autosave();
    for (let change = 0; change < 40; change++) {
      saving.touch();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('The states say what a person may rely on', async () => {
    const { autosave: saving, states } = autosave();
    expect(saving.isSaved).toBe(true);
    saving.touch();
    expect(saving.isSaved).toBe(false);
    await jest.runAllTimersAsync();
    expect(saving.isSaved).toBe(true);
    expect(states).toEqual(['unsaved', 'saving', 'saved']);
  });

  test('What changes while a save is under way is unsaved until the next one', async () => {
    let written = () => {};
    const slow = jest
      .fn(async () => {})
      .mockImplementationOnce(() => new Promise((done) => (written = done)));
    const { autosave: saving, states } = autosave(slow);
    saving.touch();
    const flushed = saving.flush();
    saving.touch();
    written();
    await flushed;
    expect(slow).toHaveBeenCalledTimes(2);
    expect(states).toEqual(['unsaved', 'saving', 'unsaved', 'saving', 'saved']);
  });

  test('A page that vanishes starts a save at once, even beside one under way', () => {
    const { autosave: saving, save } = autosave(jest.fn(() => new Promise<void>(() => {})));
    saving.saveNow();
    expect(save).not.toHaveBeenCalled();
    saving.touch();
    saving.flush();
    saving.touch();
    saving.saveNow();
    expect(save).toHaveBeenCalledTimes(2);
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
    saving.saveNow();
    await jest.runAllTimersAsync();
    expect(save).not.toHaveBeenCalled();
    expect(saving.isSaved).toBe(true);
  });

  test('A failure is told, and the next change is saved again', async () => {
    const {
      autosave: saving,
      save,
      states,
    } = autosave(jest.fn(async () => {}).mockRejectedValueOnce(new Error('quota')));
    saving.touch();
    await saving.flush();
    expect(states.at(-1)).toBe('failed');
    expect(saving.isSaved).toBe(false);
    saving.touch();
    await saving.flush();
    expect(save).toHaveBeenCalledTimes(2);
    expect(saving.isSaved).toBe(true);
  });
});
