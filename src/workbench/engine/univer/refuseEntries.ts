import {
  DataValidationErrorStyle,
  DataValidationStatus,
  ICommandService,
  IUndoRedoService,
  type Univer,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import {
  type ISheetLocation,
  SetSelectionsOperation,
  SheetInterceptorService,
  VALIDATE_CELL,
} from '@univerjs/sheets';
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';

/** Before Univer's own, which shows a dialog and stays on the cell. Who doesn't call `next` has the last word. */
const FIRST = 10_000;

/** A typed entry that the cell's rule refuses. */
export interface Refusal {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** What the rule says. */
  readonly message: string;
}

/**
 * Takes back typed entries that a rule refuses, having told the listener, while the grid goes on: a dialog would swallow
 * what somebody types without looking up, and a grid that waits for the rule would put it into the wrong cell.
 */
export function refuseEntries(univer: Univer, onRefused: (refusal: Refusal) => void): void {
  const injector = univer.__getInjector();
  const rules = injector.get(SheetDataValidationModel);
  const validators = injector.get(DataValidatorRegistryService);
  const validation = injector.get(SheetsDataValidationValidatorService);
  const history = injector.get(IUndoRedoService);
  const commands = injector.get(ICommandService);

  const refusedBy = async ({ unitId, subUnitId, row, col }: ISheetLocation): Promise<string | undefined> => {
    const id = rules.getRuleIdByLocation(unitId, subUnitId, row, col);
    const rule = id ? rules.getRuleById(unitId, subUnitId, id) : undefined;
    const validator = rule && validators.getValidatorItem(rule.type);
    if (!validator || rule.errorStyle !== DataValidationErrorStyle.STOP) return undefined;
    const status = await validation.validatorCell(unitId, subUnitId, row, col);
    if (status === DataValidationStatus.VALID) return undefined;
    return validator.getRuleFinalError(rule, { row, col, unitId, subUnitId });
  };

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (_last, place) => {
      const entry = history.pitchTopUndoElement();
      refusedBy(place).then((message) => {
        if (message === undefined || !entry) return;
        onRefused({ sheet: place.worksheet.getName(), row: place.row, column: place.col, message });
        // Undoing would select the cell again.
        entry.undoMutations = entry.undoMutations.filter(({ id }) => id !== SetSelectionsOperation.id);
        if (history.pitchTopUndoElement() === entry) history.rollback(entry.id ?? '', entry.unitID);
        else for (const { id, params } of entry.undoMutations) commands.syncExecuteCommand(id, params);
      });
      return Promise.resolve(true);
    },
  });
}
