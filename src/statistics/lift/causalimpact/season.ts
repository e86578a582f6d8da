/** Slot, in the ring of the last seasons, that a row's season stands in. */
export function seasonSlot(row: number, seasonLength: number): number {
  return 1 + (row % (seasonLength - 1));
}
