import type { Book } from './book';
import { ColourRuleBuilder } from './colourRule';
import { Lock } from './lock';
import { Service } from './service';
import { Spreadsheet } from './spreadsheet';
import { ValidationBuilder } from './validation';

export { Book, COLLEAGUE, OWNER, USUAL } from './book';
export { dump } from './dump';
export { load } from './load';
export { save } from './save';
export type { SavedBook } from './saved';

class App
  extends Service<GoogleAppsScript.Spreadsheet.SpreadsheetApp>
  implements
    Pick<
      GoogleAppsScript.Spreadsheet.SpreadsheetApp,
      'getActiveSpreadsheet' | 'newDataValidation' | 'newConditionalFormatRule'
    >
{
  constructor(private readonly book: Book) {
    super(book.calls);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new Spreadsheet(this.book).self;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilder(this.calls).self;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ColourRuleBuilder(this.calls).self;
  }
}

class Locks
  extends Service<GoogleAppsScript.Lock.LockService>
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>
{
  constructor(private readonly book: Book) {
    super(book.calls);
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new Lock(this.book).self;
  }
}

class Utilities extends Service<GoogleAppsScript.Utilities.Utilities> {
  /** Dates in memory are days of the machine's own time zone. */
  formatDate(date: Date, _zone: string, pattern: string): string {
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
    return pattern.includes('HH') ? `${day}T${clock}` : day;
  }
}

/** Opens a spreadsheet to the code under test, in the place of Google's global services. */
export function open(book: Book): void {
  Object.assign(globalThis, {
    SpreadsheetApp: withConstants(new App(book).self, {
      DeveloperMetadataLocationType: { COLUMN: 'COLUMN' },
      ProtectionType: { SHEET: 'SHEET' },
    }),
    Charts: { ChartType: { LINE: 'LINE', COLUMN: 'COLUMN', BAR: 'BAR' } },
    LockService: new Locks(book).self,
    Utilities: new Utilities(book.calls).self,
  });
}

/** Constants are read without a call. */
function withConstants(service: object, constants: Readonly<Record<string, object>>): object {
  return new Proxy(service, {
    get: (target, key) => constants[String(key)] ?? Reflect.get(target, key),
  });
}
