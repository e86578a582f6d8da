import type { Execution } from '../../runtime/execution';
import { free, type Rules, Service } from '../../runtime/service';

type GasHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Methods = Pick<GasHtmlOutput, 'getContent' | 'setContent' | 'getTitle' | 'setTitle'>;

const RULES: Rules<Methods> = {
  getContent: free(),
  setContent: free(['string']),
  getTitle: free(),
  setTitle: free(['string']),
};

/** A page to show in the sidebar. */
export class HtmlOutput extends Service<GasHtmlOutput> implements Methods {
  #title = '';

  constructor(
    execution: Execution,
    private content: string,
  ) {
    super(execution, 'HtmlOutput', RULES);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): GasHtmlOutput {
    this.content = content;
    return this.self;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): GasHtmlOutput {
    this.#title = title;
    return this.self;
  }
}
