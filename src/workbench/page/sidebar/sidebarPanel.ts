import type { SidebarRequest } from '../../appsscript/types';
import { byId, element } from '../element';
import { connectSidebar, type Server } from './connectSidebar';

/** What Google's own frame allows, without the page's origin: the sidebar can't reach the workbench. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox';

/** The place at the right where the add-in's sidebar appears; one at a time, as in Sheets. */
export class SidebarPanel {
  readonly #panel = byId('sidebar');
  #stop = () => {};

  /** `client` is the script that gives the sidebar its `google.script`. */
  constructor(
    private readonly client: string,
    private readonly closeLabel: string,
    private readonly run: Server['run'],
  ) {}

  show({ title, html }: SidebarRequest): void {
    this.#stop();
    const frame = element('iframe', { title, sandbox: SANDBOX, srcdoc: this.#withClient(html) });
    const close = element('button', { type: 'button', class: 'close', 'aria-label': this.closeLabel }, '×');
    close.addEventListener('click', () => this.close());
    this.#panel.replaceChildren(element('header', {}, element('h2', {}, title), close), frame);
    this.#panel.setAttribute('aria-label', title);
    this.#panel.hidden = false;
    this.#stop = connectSidebar(frame, { run: this.run, close: () => this.close() });
  }

  close(): void {
    this.#stop();
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
  }

  #withClient(html: string): string {
    const script = `<script>${this.client}</script>`;
    return /<head[^>]*>/i.test(html)
      ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`)
      : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${script}`);
  }
}
