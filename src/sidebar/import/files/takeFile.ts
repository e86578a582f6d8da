import { MAX_BYTES } from '../../../imports/reading/limits';

/** A file as it was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why its bytes couldn't be taken. */
  readonly failure: 'tooLarge' | 'unexpected' | null;
}

/** Takes the bytes of a file; it never rejects. */
export async function takeFile(file: File): Promise<DroppedFile> {
  const { name, size } = file;
  const nothing = new Uint8Array();
  if (size > MAX_BYTES) return { name, bytes: nothing, failure: 'tooLarge' };
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()), failure: null };
  } catch {
    // Such as a folder, or a file that was deleted meanwhile.
    return { name, bytes: nothing, failure: 'unexpected' };
  }
}
