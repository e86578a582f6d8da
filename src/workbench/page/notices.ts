import { byId, element } from './element';

/** More would cover the grid. */
const MOST_AT_ONCE = 4;

const SHOWN_FOR_MS = 8000;

export type NoticeKind = 'information' | 'problem';

/** Shows passing messages in the page's corner; screen readers announce them. */
export class Notices {
  readonly #place = byId('notices');

  constructor(private readonly closeLabel: string) {}

  /** A problem stays until it is dismissed, unless it says for how long; anything else leaves by itself. */
  show(message: string, kind: NoticeKind = 'information', forMs?: number): void {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': this.closeLabel }, '×');
    const notice = element('div', { class: `notice ${kind}` }, element('p', {}, message), close);
    close.addEventListener('click', () => notice.remove());
    this.#place.append(notice);
    if (this.#place.childElementCount > MOST_AT_ONCE) this.#place.firstElementChild?.remove();
    const shownFor = forMs ?? (kind === 'information' ? SHOWN_FOR_MS : undefined);
    if (shownFor !== undefined) setTimeout(() => notice.remove(), shownFor);
  }
}
