import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** A change starts a calculation after 100 ms, or none at all. */
const START_MS = 200;

/** Follows what is being calculated. */
export class Calculation {
  #pending = false;
  #changed = false;
  #spills = '';
  #settling: Promise<void> | null = null;
  readonly #formulas: FormulaDataModel;
  readonly #session: FormulaCalculationSessionService;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
  ) {
    const injector = univer.__getInjector();
    this.#formulas = injector.get(FormulaDataModel);
    this.#session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      const changes = dirty.get(id) !== undefined && !options?.onlyLocal;
      // Others may ask for a calculation too, without a change.
      const starts = id === SetFormulaCalculationStartMutation.id && !this.#pending;
      if (changes || starts) this.#begin();
    });
  }

  get isPending(): boolean {
    return this.#pending;
  }

  /** Resolves when all formulas show what follows from all cells. */
  async settled(): Promise<void> {
    await this.#settling;
  }

  /** Calculates every formula, as a workbook needs that was just opened. */
  calculateAll(): Promise<void> {
    this.api.getFormula().executeCalculation();
    return this.#begin();
  }

  #begin(): Promise<void> {
    this.#pending = true;
    this.#changed = true;
    this.#settling ??= this.#calculate().finally(() => {
      this.#settling = null;
    });
    return this.#settling;
  }

  async #calculate(): Promise<void> {
    // What changes while a pass is under way asks for another.
    while (this.#changed) {
      this.#changed = false;
      await this.#pass();
    }
    this.#pending = false;
  }

  async #pass(): Promise<void> {
    await this.#applied();
    // Univer doesn't yet know who reads cells that a spill has just reached: one more pass tells them.
    for (let pass = 0; pass < 3 && this.#spillsChanged(); pass++) {
      this.api.getFormula().executeCalculation();
      await this.#applied();
    }
  }

  #applied(): Promise<void> {
    return this.#session.waitForLatestApplied(undefined, START_MS);
  }

  #spillsChanged(): boolean {
    const before = this.#spills;
    this.#spills = JSON.stringify(this.#formulas.getArrayFormulaRange());
    return this.#spills !== before;
  }
}
