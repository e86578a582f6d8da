/** An item and its position, counted from 1. */
export interface Placed<Item> {
  readonly position: number;
  readonly item: Item;
}

/** Neighbours that can be written in one go. */
export interface Run<Item> {
  readonly start: number;
  readonly items: Item[];
}

/** Groups items at consecutive positions; with `alike`, only as long as neighbours are alike. */
export function runs<Item>(
  placed: readonly Placed<Item>[],
  alike: (one: Item, next: Item) => boolean = () => true,
): Run<Item>[] {
  const found: Run<Item>[] = [];
  for (const { position, item } of [...placed].sort((a, b) => a.position - b.position)) {
    const run = found[found.length - 1];
    if (run && continues(run, position, item, alike)) run.items.push(item);
    else found.push({ start: position, items: [item] });
  }
  return found;
}

function continues<Item>(
  { start, items }: Run<Item>,
  position: number,
  item: Item,
  alike: (one: Item, next: Item) => boolean,
): boolean {
  const last = items[items.length - 1];
  return position === start + items.length && last !== undefined && alike(last, item);
}
