import { CellError, type Refusal, sameRefusal } from './refusal';

/** Keeps count of what came of the rows, so that a range that fails as a whole can say why. */
export class Tally {
  private first: Refusal | null = null;
  private alike = true;
  private results = 0;

  succeeded(): void {
    this.results++;
  }

  refused(refusal: Refusal, row: number): void {
    if (this.first === null) this.first = { ...refusal, row: row + 1 };
    else if (this.alike) this.alike = sameRefusal(this.first, refusal);
  }

  throwIfAllRefusedAlike(): void {
    if (this.first !== null && this.results === 0 && this.alike) throw new CellError(this.first);
  }
}
