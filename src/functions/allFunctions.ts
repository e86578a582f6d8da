import type { CustomFunction } from '../cells/definition';
import * as functions from './index';

/** Every custom function, in the order of the index. */
export const allFunctions: readonly CustomFunction[] = Object.values(functions);

export function functionNamed(name: string): CustomFunction {
  const found = allFunctions.find((definition) => definition.name === name);
  if (!found) throw new Error(`There is no function named ${name}.`);
  return found;
}
