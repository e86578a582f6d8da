import { type Book, OWNER } from './book';
import { Range } from './range';
import { behind, Service } from './service';
import type { Area, Protected, SheetModel } from './sheetModel';

type GasProtection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** The protection of a sheet. */
export class Protection
  extends Service<GasProtection>
  implements
    Pick<
      GasProtection,
      | 'canEdit'
      | 'setDescription'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
      | 'getEditors'
      | 'removeEditors'
      | 'canDomainEdit'
      | 'setDomainEdit'
    >
{
  constructor(
    private readonly book: Book,
    private readonly model: Protected,
  ) {
    super(book.calls);
  }

  canEdit(): boolean {
    return mayEdit(this.book, this.model);
  }

  setDescription(description: string): GasProtection {
    this.assertEditable();
    this.model.description = description;
    return this.self;
  }

  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GasProtection {
    this.assertEditable();
    this.model.unprotected = ranges
      .map((range) => behind(range, Range))
      .map(({ sheet, bounds }) => sheet.area(bounds));
    return this.self;
  }

  setWarningOnly(warningOnly: boolean): GasProtection {
    this.assertEditable();
    this.model.warningOnly = warningOnly;
    return this.self;
  }

  getEditors(): User[] {
    this.assertEditable();
    return this.model.editors.map((email) => new Editor(this.book, email).self);
  }

  /** The owner stays, and so does who runs the script. */
  removeEditors(users: User[] | string[]): GasProtection {
    this.assertEditable();
    const staying = [OWNER, this.book.user];
    const removed = users.map((user) => (typeof user === 'string' ? user : behind(user, Editor).email));
    this.model.editors = this.model.editors.filter(
      (email) => staying.includes(email) || !removed.includes(email),
    );
    return this.self;
  }

  canDomainEdit(): boolean {
    this.assertEditable();
    return this.model.domainEdit;
  }

  setDomainEdit(editable: boolean): GasProtection {
    this.assertEditable();
    this.model.domainEdit = editable;
    return this.self;
  }

  private assertEditable(): void {
    if (!this.canEdit()) throw new Error('You do not have permission to change this protection.');
  }
}

/** Who only has to answer a warning may edit. */
export function mayEdit(book: Book, { warningOnly, editors }: Protected): boolean {
  return warningOnly || editors.includes(book.user);
}

/** Throws for who may not edit the sheet, or all of these cells of it. */
export function assertEditable(book: Book, sheet: SheetModel, cells?: Area): void {
  const { protection } = sheet;
  if (!protection || mayEdit(book, protection)) return;
  const isOpen = cells?.rows.every((row) =>
    cells.columns.every((column) =>
      protection.unprotected.some((open) => open.rows.includes(row) && open.columns.includes(column)),
    ),
  );
  if (!isOpen) throw new Error('You are trying to edit a protected cell or object.');
}

class Editor extends Service<User> {
  constructor(
    book: Book,
    readonly email: string,
  ) {
    super(book.calls);
  }
}
