import { useState } from 'preact/hooks';
import { localDay } from '../../../calendar/isoDay';
import type { Mapping } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import type { OtherSheet } from '../../../workbook/sheets';
import { server } from '../../server';
import { takeSheet } from '../sheets/takeSheet';
import { type FileChoices, needsAnswer, type OpenedFile } from './openedFile';
import { choose, describe, openFile, reread } from './openFile';
import { type DroppedFile, takeFile } from './takeFile';

/** The opened files, and what can be done with them. */
export interface Files {
  readonly state: TrackerState;
  readonly opened: readonly OpenedFile[];
  readonly reading: boolean;
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
  const context = { state, today: localDay(new Date()) };
  const replace = (file: OpenedFile, next: OpenedFile) =>
    setOpened((files) => files.map((each) => (each === file ? next : each)));

  const readAll = async (taking: readonly Promise<DroppedFile>[]) => {
    setReading(true);
    // Channels may have been added to Settings meanwhile.
    const loading = server.getImportState().catch(() => state);
    const [now, taken] = await Promise.all([loading, Promise.all(taking)]);
    const latest = { ...context, state: now };
    const added = taken.map((file) => openFile(file, latest));
    setState(now);
    setOpened((before) =>
      replaceSameName(
        before.map((file) => reread(file, state, latest)),
        added,
      ),
    );
    setReading(false);
  };

  return {
    state,
    opened,
    reading,
    open: (files) => files.length > 0 && readAll(files.map((file) => takeFile(file))),
    openSheet: (sheet) => readAll([takeSheet(sheet)]),
    choose: (file, changes) => replace(file, choose(file, changes, context)),
    describe: (key, mapping) =>
      setOpened((files) => files.map((file) => describe(file, key, mapping, context))),
    remove: (file) => setOpened((files) => files.filter((each) => each !== file)),
    clear: () => setOpened((files) => files.filter(needsAnswer)),
    refresh: () => readAll([]),
  };
}

/** A file that is dropped again replaces the one of the same name. */
function replaceSameName(before: readonly OpenedFile[], added: readonly OpenedFile[]): OpenedFile[] {
  return [...new Map([...before, ...added].map((file) => [file.name, file])).values()];
}
