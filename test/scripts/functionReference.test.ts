import { readFileSync } from 'node:fs';
import { functionReference } from '../../scripts/functionReference';

test.each([
  ['en', 'docs/functions.md'],
  ['fr', 'docs/fonctions.md'],
] as const)(
  'The reference in %s says what the definitions say (npm run docs writes it)',
  (language, file) => {
    expect(readFileSync(file, 'utf8')).toBe(functionReference(language));
  },
);
