import { Book, COLLEAGUE, OWNER, open, USUAL } from '../support/memorySpreadsheet';
import { GROUPS } from './cases';
import { describePlatform, type Globals, type Platform } from './platform';

function startMemory(): Platform {
  const book = new Book(USUAL);
  return {
    run: (role = 'owner') => {
      book.user = role === 'owner' ? OWNER : COLLEAGUE;
      open(book);
      // `open` has put these globals there.
      return globalThis as unknown as Globals;
    },
    calculated: () => Promise.resolve(),
    lockElsewhere: (isLocked) => {
      book.isLocked = isLocked;
    },
    dispose: () => {},
  };
}

describe('The spreadsheet in memory', () =>
  describePlatform(
    startMemory,
    [
      'computed formulas',
      'adapted formulas',
      'inserted and deleted lines by every method',
      'metadata of rows and sheets',
      'protected ranges',
      'protected rows and columns',
      'readable validation rules',
      'properties',
      'locale',
    ],
    GROUPS,
  ));
