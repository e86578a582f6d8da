import type { Execution } from '../../runtime/execution';
import { free, type Rules, Service } from '../../runtime/service';
import { HtmlOutput } from './htmlOutput';

type GasHtmlService = GoogleAppsScript.HTML.HtmlService;
type GasHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Methods = Pick<GasHtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'>;

const RULES: Rules<Methods> = {
  createHtmlOutput: free([], ['string']),
  createHtmlOutputFromFile: free(['string']),
};

/** `HtmlService`, with the HTML files of the bundle. */
export class HtmlService extends Service<GasHtmlService> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'HtmlService', RULES);
  }

  createHtmlOutput(html: unknown = ''): GasHtmlOutput {
    return new HtmlOutput(this.execution, String(html)).self;
  }

  createHtmlOutputFromFile(filename: string): GasHtmlOutput {
    return this.createHtmlOutput(this.#file(filename));
  }

  #file(filename: string): string {
    const html = this.execution.host.bundle.pages[filename.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return html;
  }
}
