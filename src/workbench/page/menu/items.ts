/** How menus are laid out in the document: each wrapper holds an item and, after it, the menu that the item opens. */
export function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.children].map((wrapper) => wrapper.firstElementChild).filter(isMenuItem);
}

export function menuOf(item: HTMLElement): HTMLElement | null {
  const next = item.nextElementSibling;
  return next instanceof HTMLElement ? next : null;
}

/** The menu or menu bar that holds an item. */
export function listOf(item: HTMLElement): HTMLElement | null {
  return item.parentElement?.parentElement ?? null;
}

/** The item whose menu holds this one; null on the bar. */
export function ownerOf(item: HTMLElement): HTMLElement | null {
  const owner = listOf(item)?.previousElementSibling ?? null;
  return isMenuItem(owner) ? owner : null;
}

export function isMenuItem(node: Element | null): node is HTMLElement {
  return node instanceof HTMLElement && node.getAttribute('role') === 'menuitem';
}
