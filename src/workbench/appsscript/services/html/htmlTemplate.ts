import type { Execution } from '../../runtime/execution';
import { free, type Rules, Service } from '../../runtime/service';

type GasHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type Methods = Pick<GasHtmlTemplate, 'getRawContent'>;

const RULES: Rules<Methods> = { getRawContent: free() };

/** A page before its scriptlets have run; here it can only be read. */
export class HtmlTemplate extends Service<GasHtmlTemplate> implements Methods {
  constructor(
    execution: Execution,
    private readonly content: string,
  ) {
    super(execution, 'HtmlTemplate', RULES);
  }

  getRawContent(): string {
    return this.content;
  }
}
