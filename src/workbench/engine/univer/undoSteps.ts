import { type IUndoRedoItem, IUndoRedoService, LocalUndoRedoService, type Univer } from '@univerjs/core';

/**
 * Joins changes into one step of the undo history, which are then undone together, the last first. Univer's own
 * batching would undo them in the order in which they were made.
 */
export class UndoSteps {
  #collected: IUndoRedoItem[] | null = null;
  readonly #history: IUndoRedoService;

  /** To be made before anything else asks for the history: Univer hands out its methods as they are then. */
  constructor(
    univer: Univer,
    private readonly unitId: string,
  ) {
    this.#history = univer.__getInjector().get(IUndoRedoService);
    const collect = (step: IUndoRedoItem) => this.#collect(step);
    this.#history.pushUndoRedo = function (this: LocalUndoRedoService, step) {
      if (!collect(step)) LocalUndoRedoService.prototype.pushUndoRedo.call(this, step);
    };
  }

  /** Does work whose changes of the workbook one undo takes back. */
  asOne<Result>(work: () => Result): Result {
    const steps: IUndoRedoItem[] = [];
    this.#collected = steps;
    try {
      return work();
    } finally {
      this.#collected = null;
      if (steps.length > 0) this.#history.pushUndoRedo(joined(this.unitId, steps));
    }
  }

  #collect(step: IUndoRedoItem): boolean {
    if (!this.#collected || step.unitID !== this.unitId) return false;
    this.#collected.push(step);
    return true;
  }
}

function joined(unitID: string, steps: readonly IUndoRedoItem[]): IUndoRedoItem {
  return {
    unitID,
    undoMutations: [...steps].reverse().flatMap(({ undoMutations }) => undoMutations),
    redoMutations: steps.flatMap(({ redoMutations }) => redoMutations),
  };
}
