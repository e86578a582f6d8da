import { useState } from 'preact/hooks';
import { localDay } from '../../../calendar/isoDay';
import type { Mapping } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import { server } from '../../server';
import type { FileChoices, OpenedFile } from './openedFile';
import { needsAnswer } from './openedFile';
import { choose, describe, openFile, reread } from './openFile';
import { takeFile } from './takeFile';

/** The opened files, and what can be done with them. */
export interface Files {
  readonly state: TrackerState;
  readonly opened: readonly OpenedFile[];
  readonly reading: boolean;
  readonly open: (files: readonly File[]) => void;
  readonly choose: (file: OpenedFile, changes: FileChoices) => void;
  readonly describe: (key: string, mapping: Mapping) => void;
  readonly remove: (file: OpenedFile) => void;
  /** Leaves only the files that wait for an answer. */
  readonly clear: () => void;
  /** Looks at the workbook again, and reads the files with what it says now. */
  readonly refresh: () => void;
}

/** Reads files in the browser; of the workbook it only asks. */
export function useFiles(first: TrackerState): Files {
  const [state, setState] = useState(first);
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  const [reading, setReading] = useState(false);
  const context = { state, today: localDay(new Date()) };
  const replace = (file: OpenedFile, next: OpenedFile) =>
    setOpened((files) => files.map((each) => (each === file ? next : each)));

  const readAll = async (files: readonly File[]) => {
    setReading(true);
    // A channel may have been added since, in Settings.
    const asked = server.getImportState().catch(() => state);
    const [now, taken] = await Promise.all([asked, Promise.all(files.map(takeFile))]);
    const around = { ...context, state: now };
    const added = taken.map((file) => openFile(file, around));
    setState(now);
    setOpened((before) =>
      replaceSameName(
        before.map((file) => reread(file, state, around)),
        added,
      ),
    );
    setReading(false);
  };

  return {
    state,
    opened,
    reading,
    open: (files) => files.length > 0 && readAll(files),
    choose: (file, changes) => replace(file, choose(file, changes, context)),
    describe: (key, mapping) =>
      setOpened((files) => files.map((file) => describe(file, key, mapping, context))),
    remove: (file) => setOpened((files) => files.filter((each) => each !== file)),
    clear: () => setOpened((files) => files.filter(needsAnswer)),
    refresh: () => readAll([]),
  };
}

/** A file dropped again takes the place of the one of the same name. */
function replaceSameName(before: readonly OpenedFile[], added: readonly OpenedFile[]): OpenedFile[] {
  return [...new Map([...before, ...added].map((file) => [file.name, file])).values()];
}
