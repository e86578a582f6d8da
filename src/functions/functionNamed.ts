import type { CustomFunction } from '../cells/definition';
import * as functions from './index';

/** A custom function's definition. In the built script nothing but this one function is evaluated. */
export function functionNamed(name: string): CustomFunction {
  const found = (functions as Readonly<Record<string, CustomFunction>>)[name];
  if (!found) throw new Error(`There is no function named ${name}.`);
  return found;
}
