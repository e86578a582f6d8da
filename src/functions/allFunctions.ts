import type { CustomFunction } from '../cells/definition';
import * as functions from './index';

/** Every custom function, in the order of the index. */
export const allFunctions: readonly CustomFunction[] = Object.values(functions);
