import type { Execution } from '../runtime/execution';
import { type Rules, Service, stores } from '../runtime/service';
import { PropertiesOfScope } from './properties';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;
type Methods = Pick<PropertiesService, 'getUserProperties' | 'getDocumentProperties'>;

const RULES: Rules<Methods> = {
  getUserProperties: stores(),
  getDocumentProperties: stores(),
};

/** `PropertiesService`, with the two kinds of store that an add-on uses. */
export class PropertiesRoot extends Service<PropertiesService> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'PropertiesService', RULES);
  }

  getUserProperties(): Properties {
    return new PropertiesOfScope(this.execution, 'user').self;
  }

  getDocumentProperties(): Properties {
    return new PropertiesOfScope(this.execution, 'document').self;
  }
}
