import type { Engine } from '../engine/types';
import type { AddIn } from './addIn';
import { HostedAddIn } from './hostedAddIn';
import type { StoredProperties } from './runtime/propertyStores';
import type { Bundle } from './types';

export type { AddIn } from './addIn';
export type { StoredProperties } from './runtime/propertyStores';
export type * from './types';

/** Hosts a built bundle over a spreadsheet; `stored` is what an earlier `storedProperties()` gave. */
export function createAddIn(bundle: Bundle, engine: Engine, stored?: StoredProperties): AddIn {
  return new HostedAddIn(bundle, engine, stored);
}
