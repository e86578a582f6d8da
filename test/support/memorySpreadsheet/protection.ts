import { type Book, OWNER } from './book';
import { Range } from './range';
import { behind, Service } from './service';
import type { Protected } from './sheetModel';

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
    this.model.description = description;
    return this.self;
  }

  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GasProtection {
    this.model.unprotected = ranges
      .map((range) => behind(range, Range))
      .map(({ sheet, bounds }) => sheet.area(bounds));
    return this.self;
  }

  setWarningOnly(warningOnly: boolean): GasProtection {
    this.model.warningOnly = warningOnly;
    return this.self;
  }

  getEditors(): User[] {
    return this.model.editors.map((email) => new Editor(this.book, email).self);
  }

  /** The owner stays. */
  removeEditors(users: User[] | string[]): GasProtection {
    const removed = users.map((user) => (typeof user === 'string' ? user : behind(user, Editor).email));
    this.model.editors = this.model.editors.filter((email) => email === OWNER || !removed.includes(email));
    return this.self;
  }

  canDomainEdit(): boolean {
    return this.model.domainEdit;
  }

  setDomainEdit(editable: boolean): GasProtection {
    this.model.domainEdit = editable;
    return this.self;
  }
}

/** Who only has to answer a warning may edit. */
export function mayEdit(book: Book, { warningOnly, editors }: Protected): boolean {
  return warningOnly || editors.includes(book.user);
}

class Editor extends Service<User> {
  constructor(
    book: Book,
    readonly email: string,
  ) {
    super(book.calls);
  }
}
