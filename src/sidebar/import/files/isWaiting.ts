import type { OpenedFile } from './openFile';

/** Whether the person is still to say something of a file: what its columns are, or how its dates are read. */
export function isWaiting({ preview }: OpenedFile): boolean {
  return preview.tables.some(
    ({ format, ambiguities }) => format === null || ambiguities.some(({ chosen }) => chosen === null),
  );
}
