import type { Engine } from '../engine/types';
import { HostedAddIn } from './hostedAddIn';
import type { AddIn, Bundle, StoredProperties } from './types';

export type { ChartRecord } from './records/types';

export type {
  AddIn,
  AuthMode,
  Bundle,
  DenialReason,
  EditHandlers,
  MenuItem,
  Records,
  Role,
  SidebarRequest,
  StoredProperties,
  Toast,
} from './types';

/** Hosts a built bundle over a spreadsheet; `stored` is what an earlier `storedProperties()` gave. */
export function createAddIn(bundle: Bundle, engine: Engine, stored?: StoredProperties): AddIn {
  return new HostedAddIn(bundle, engine, stored);
}
