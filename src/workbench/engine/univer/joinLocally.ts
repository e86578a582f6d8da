import type { Univer } from '@univerjs/core';
import {
  type BaseValueObject,
  type IFunctionNames,
  IFunctionService,
  StringValueObject,
} from '@univerjs/engine-formula';
import { fixedIn } from '../functions/sheets/FIXED';
import { conventionsOf } from '../text/conventions';
import type { Language } from '../types';

/** `&` is CONCATENATE to Univer. */
const JOINING = ['CONCATENATE', 'CONCAT', 'SUBSTITUTE', 'TEXTJOIN', 'JOIN', 'REPT', 'HYPERLINK'];

/** Makes functions that write numbers as texts, or put them into texts, write them as the spreadsheet's language does: `11,5` in French. */
export function joinLocally(univer: Univer, language: Language): void {
  const { decimal } = conventionsOf[language];
  const functions = univer.__getInjector().get(IFunctionService);
  functions.registerExecutors(fixedIn(language));
  for (const name of JOINING) {
    const executor = functions.getExecutor(name as IFunctionNames);
    if (!executor) throw new Error(`The calculation has no function ${name}.`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => calculate(...args.map((value) => localized(value, decimal)));
  }
}

function localized(value: BaseValueObject, decimal: string): BaseValueObject {
  if (value.isArray()) return value.mapValue((cell) => localized(cell, decimal));
  if (!value.isNumber() || Number.isInteger(value.getValue())) return value;
  return StringValueObject.create(String(value.getValue()).replace('.', decimal));
}
