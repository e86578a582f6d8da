import { useState } from 'preact/hooks';
import { localDay } from '../../../calendar/isoDay';
import type { Mapping } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import type { OtherSheet } from '../../../workbook/sheets';
import { server } from '../../server';
import { takeSheet } from '../sheets/takeSheet';
import { type FileChoices, needsAnswer, type OpenedFile } from './openedFile';
import { chooseInSteps, openFileInSteps, rereadInSteps, withMapping } from './openFile';
import { type DroppedFile, takeFile } from './takeFile';
import { useSlices } from './useSlices';

/** The opened files, and what can be done with them. */
export interface Files {
  readonly state: TrackerState;
  readonly opened: readonly OpenedFile[];
  readonly reading: boolean;
  /** The share of a large file that is read, from 0 to 1; null where none is being read. */
  readonly progress: number | null;
  /** Stops reading a large file: one that is being opened is left out, one with a new answer stays as it was. */
  readonly cancel: () => void;
  readonly open: (files: readonly File[]) => void;
  /** Opens a sheet of the spreadsheet like a file. */
  readonly openSheet: (sheet: OtherSheet) => void;
  readonly choose: (file: OpenedFile, changes: FileChoices) => void;
  readonly describe: (key: string, mapping: Mapping) => void;
  readonly remove: (file: OpenedFile) => void;
  /** Removes all files but those that need an answer. */
  readonly clear: () => void;
  /** Loads the state of the workbook again, and rereads the files with it. */
  readonly refresh: () => void;
}

/** Reads files in the browser; nothing is written to the workbook. */
export function useFiles(first: TrackerState): Files {
  const [state, setState] = useState(first);
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  const [reading, setReading] = useState(false);
  const slices = useSlices();
  const context = { state, today: localDay(new Date()) };
  const replace = (file: OpenedFile, next: OpenedFile) =>
    setOpened((files) => files.map((each) => (each === file ? next : each)));

  const readAll = async (taking: readonly Promise<DroppedFile>[]) => {
    setReading(true);
    // Channels may have been added to Settings meanwhile.
    const loading = server.getImportState().catch(() => state);
    const [now, taken] = await Promise.all([loading, Promise.all(taking)]);
    const latest = { ...context, state: now };
    const added = await slices.runAll(taken.map((file) => openFileInSteps(file, latest)));
    const again = await slices.runAll(opened.map((file) => rereadInSteps(file, state, latest)));
    const reread = new Map(opened.map((file, index) => [file, again[index] ?? file]));
    setState(now);
    setOpened((before) =>
      replaceSameName(
        before.map((file) => reread.get(file) ?? file),
        added.filter((file) => file !== null),
      ),
    );
    setReading(false);
  };

  const change = (file: OpenedFile, changes: FileChoices) => {
    const next = slices.run(chooseInSteps(file, changes, context));
    if (!(next instanceof Promise)) return next && replace(file, next);
    // The answer shows at once; the figures follow.
    const asked = { ...file, choices: { ...file.choices, ...changes } };
    replace(file, asked);
    setReading(true);
    next.then((read) => {
      replace(asked, read ?? file);
      setReading(false);
    });
  };

  return {
    state,
    opened,
    reading,
    progress: slices.progress,
    cancel: slices.cancel,
    open: (files) => files.length > 0 && readAll(files.map((file) => takeFile(file))),
    openSheet: (sheet) => readAll([takeSheet(sheet)]),
    choose: change,
    describe: (key, mapping) => {
      for (const file of opened) {
        const changes = withMapping(file, key, mapping);
        if (changes) change(file, changes);
      }
    },
    remove: (file) => setOpened((files) => files.filter((each) => each !== file)),
    clear: () => setOpened((files) => files.filter(needsAnswer)),
    refresh: () => readAll([]),
  };
}

/** A file that is dropped again replaces the one of the same name. */
function replaceSameName(before: readonly OpenedFile[], added: readonly OpenedFile[]): OpenedFile[] {
  return [...new Map([...before, ...added].map((file) => [file.name, file])).values()];
}
