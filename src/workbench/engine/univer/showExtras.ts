import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { drawShapes } from '../sparklines/drawShapes';
import { shapesOf } from '../sparklines/shapesOf';
import type { CellExtra, Sparkline } from '../sparklines/types';

type ExtraAt = (sheetId: string, row: number, column: number) => CellExtra | null;

/** Before what conditions do to a cell's look: Univer stops soon after that. */
const BEFORE_CONDITIONS = 12;
const LINK_COLOR = '#1155cc';

/** Draws sparklines in their cells, and texts with an address as links. */
export function showExtras(univer: Univer, extraAt: ExtraAt): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: BEFORE_CONDITIONS,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        const extra = extraAt(subUnitId, row, col);
        if (!extra) return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell);
        if (extra.sparkline) return next(withDrawing(cell, extra.sparkline, style?.cl?.rgb ?? undefined));
        if (!extra.link) return next(cell);
        return next({ ...cell, s: { ...style, cl: { rgb: LINK_COLOR }, ul: { s: 1 } } });
      },
    });
}

function withDrawing(
  cell: Nullable<ICellDataForSheetInterceptor>,
  sparkline: Sparkline,
  ink: string | undefined,
): ICellDataForSheetInterceptor {
  const drawing: ICellCustomRender = {
    drawWith: (context, { primaryWithCoord }) => {
      const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell
        ? primaryWithCoord.mergeInfo
        : primaryWithCoord;
      drawShapes(context, shapesOf(sparkline, endX - startX, endY - startY, ink), startX, startY);
    },
  };
  return { ...cell, customRender: [...(cell ? (cell.customRender ?? []) : []), drawing] };
}
