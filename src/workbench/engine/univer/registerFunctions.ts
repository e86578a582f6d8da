import type { Univer } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type ErrorListener, ScriptFunction } from '../functions/scriptFunction';
import type { CustomFunction } from '../types';

/** Makes functions known to the calculation, and to the list that opens while a formula is typed. */
export function registerFunctions(
  univer: Univer,
  functions: readonly CustomFunction[],
  onError: ErrorListener,
): void {
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((script) => new ScriptFunction(script, onError)));
  const descriptions = injector.get(IDescriptionService);
  descriptions.registerDescriptions(functions.map(descriptionOf));
  listFirst(descriptions, new Set(functions.map(({ name }) => name)));
}

/** The add-in's functions head the list: who types `=RO` here looks for ROI rather than for ROMAN. */
function listFirst(descriptions: IDescriptionService, names: ReadonlySet<string>): void {
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    return [...found.filter(({ name }) => names.has(name)), ...found.filter(({ name }) => !names.has(name))];
  };
}

function descriptionOf({ name, description, params }: CustomFunction) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.description,
      example: param.name,
      require: 1 as const,
      repeat: 0 as const,
    })),
  };
}
