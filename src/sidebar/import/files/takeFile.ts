import { MAX_BYTES } from '../../../imports/reading/limits';

/** A file as it was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why its bytes couldn't be read. */
  readonly failure: 'tooLarge' | 'unexpected' | null;
}

/** Reads the bytes of a file. Never rejects. */
export async function takeFile(file: File): Promise<DroppedFile> {
  const { name, size } = file;
  const nothing = new Uint8Array();
  if (size > MAX_BYTES) return { name, bytes: nothing, failure: 'tooLarge' };
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()), failure: null };
  } catch {
    // Such as a folder, or a file that has been deleted.
    return { name, bytes: nothing, failure: 'unexpected' };
  }
}
