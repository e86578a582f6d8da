import { ICommandService, type IUnitRange, type Univer } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { calculateInOrder } from './calculateInOrder';
import { Spills } from './spills';

/** A change starts a calculation after 100 ms, or none at all. */
const START_MS = 200;

const FORMAT_COMMANDS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Formulas whose cells reach ever further would never come to an end. */
const MOST_PASSES = 25;

/** Follows what is being calculated. */
export class Calculation {
  #pending = false;
  #changed = false;
  #settling: Promise<void> | null = null;
  readonly #commands: ICommandService;
  readonly #dependencies: IDependencyManagerService;
  readonly #spills: Spills;
  readonly #session: FormulaCalculationSessionService;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#dependencies = injector.get(IDependencyManagerService);
    this.#spills = new Spills(injector.get(FormulaDataModel), (cells) =>
      this.#dependencies.searchDependency(cells),
    );
    calculateInOrder(univer, this.#spills);
    this.#session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.#commands.onCommandExecuted(({ id, params }, options) => {
      const changes = dirty.get(id) !== undefined && !options?.onlyLocal && !isFormatChange(id, params);
      // Others may ask for a calculation too, without a change.
      const starts = id === SetFormulaCalculationStartMutation.id;
      if (changes || (starts && !this.#pending)) this.#begin();
      // Whatever changed until now is part of it.
      if (starts) this.#changed = false;
    });
  }

  get isPending(): boolean {
    return this.#pending;
  }

  /** Resolves when all formulas show what follows from all cells. */
  async settled(): Promise<void> {
    await this.#settling;
  }

  /** Univer calculates every formula of a workbook that was just opened as soon as it has painted it. */
  awaitFirst(): void {
    this.#begin();
  }

  #begin(): void {
    this.#pending = true;
    this.#changed = true;
    this.#settling ??= this.#calculate();
  }

  async #calculate(): Promise<void> {
    try {
      // What changes while a pass is under way asks for another.
      while (this.#changed) {
        this.#changed = false;
        await this.#pass();
      }
    } finally {
      // Both at once: a change after this starts another calculation.
      this.#pending = false;
      this.#settling = null;
    }
  }

  async #pass(): Promise<void> {
    await this.#applied();
    // What reads cells that a spill has just reached may have been calculated before it.
    let dirtyRanges = this.#unread();
    for (let pass = 0; pass < MOST_PASSES && dirtyRanges.length > 0; pass++) {
      this.#request({ dirtyRanges });
      await this.#applied();
      dirtyRanges = this.#unread();
    }
  }

  #unread(): IUnitRange[] {
    // Univer finds readers of single cells only while this index of them is open.
    this.#dependencies.openKdTree();
    const ranges = this.#spills.unread();
    this.#dependencies.closeKdTree();
    return ranges;
  }

  #request(dirty: Partial<ISetFormulaCalculationStartMutation>): void {
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }

  #applied(): Promise<void> {
    return this.#session.waitForLatestApplied(undefined, START_MS);
  }
}

/** Changes of format start no calculation. */
function isFormatChange(id: string, params: unknown): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const trigger = typeof params === 'object' && params !== null && 'trigger' in params && params.trigger;
  return typeof trigger === 'string' && FORMAT_COMMANDS.has(trigger);
}
