import { CellValueType, type ICellData, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { booleanText, generalNumber } from '../text/displayText';
import type { Language } from '../types';

/** Below Univer's own number formats, which come first. */
const AFTER_NUMBER_FORMATS = 9;

/** Shows numbers without a format, and booleans, as the workbook's language writes them. */
export function showLocally(univer: Univer, language: Language): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: AFTER_NUMBER_FORMATS,
      handler: (cell, _, next) => {
        const text = cell ? localText(cell, language) : undefined;
        return next(text === undefined ? cell : { ...cell, v: text });
      },
    });
}

function localText({ v, t }: ICellData, language: Language): string | undefined {
  if (t === CellValueType.BOOLEAN) return booleanText(Boolean(v), language);
  return typeof v === 'number' ? generalNumber(v, language) : undefined;
}
