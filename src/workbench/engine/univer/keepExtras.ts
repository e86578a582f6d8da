import type { Univer } from '@univerjs/core';
import { type BaseValueObject, IFormulaRuntimeService } from '@univerjs/engine-formula';

/** What Univer's own service has under this name. */
interface Results {
  _getValueObjectOfRuntimeData(value: BaseValueObject): Readonly<Record<string, unknown>> | undefined;
}

/** A formula's result takes away what an earlier result had beside its value: its drawing, its address. */
export function dropOldExtras(univer: Univer): void {
  const service: unknown = univer.__getInjector().get(IFormulaRuntimeService);
  const results = service as Results;
  const resultOf = results._getValueObjectOfRuntimeData.bind(service);
  results._getValueObjectOfRuntimeData = (value) => {
    const cell = resultOf(value);
    return cell && !('custom' in cell) ? { ...cell, custom: null } : cell;
  };
}
