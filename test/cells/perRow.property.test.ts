import fc from 'fast-check';
import type { CustomFunction } from '../../src/cells/definition';
import { messageFor } from '../../src/cells/message';
import { isPhrase } from '../../src/cells/phrase';
import { CellError } from '../../src/cells/refusal';
import { isBlank } from '../../src/cells/values';
import { allFunctions } from '../../src/functions/allFunctions';
import { languages } from '../../src/locales';

const perRowFunctions = allFunctions.filter(({ shape }) => shape === 'perRow');

/** Anything that a cell may hold. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 1000 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.constant('') },
  // Without braces, which would look like a place that a message left unfilled.
  fc.string().map((text) => text.replace(/[{}]/g, '')),
  fc.constantFrom('#N/A', '#DIV/0!', '12 €', null, undefined, true, false),
  fc.constant({ type: 'error' }),
  fc.date(),
);

const rowArguments = (definition: CustomFunction) =>
  Object.values(definition.args).filter(({ whole }) => !whole).length;

/** A call with columns of one length, some of them replaced by a single value. */
const columnCall = (definition: CustomFunction) =>
  fc
    .integer({ min: 2, max: 8 })
    .chain((rows) =>
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.array(fc.tuple(cell), { minLength: rows, maxLength: rows }) },
          { weight: 1, arbitrary: cell },
        ),
        { minLength: rowArguments(definition), maxLength: rowArguments(definition) },
      ),
    )
    .filter((args) => args.some(Array.isArray));

type Answer = { result: unknown } | { error: CellError };

function answer(definition: CustomFunction, args: readonly unknown[]): Answer {
  try {
    return { result: definition.run(args) };
  } catch (error) {
    if (error instanceof CellError) return { error };
    throw error;
  }
}

const isCell = (value: unknown) => ['number', 'string'].includes(typeof value) || isPhrase(value);
const lengthOf = (args: readonly unknown[]) => (args.find(Array.isArray) as unknown[][]).length;
const widthOf = ({ returns }: CustomFunction) => [returns].flat().length;
const rowOf = (args: readonly unknown[], row: number) =>
  args.map((arg) => (Array.isArray(arg) ? arg[row]?.[0] : arg));

describe.each(perRowFunctions.map((definition) => [definition.name, definition] as const))(
  '%s over ranges',
  (_, definition) => {
    test('gives rows of cells, never more of them than it was given', () => {
      fc.assert(
        fc.property(columnCall(definition), (args) => {
          const given = answer(definition, args);
          if ('error' in given || given.result === '') return;
          const rows = given.result as unknown[][];
          expect(rows.length).toBeLessThanOrEqual(lengthOf(args));
          for (const row of rows) {
            expect(row).toHaveLength(widthOf(definition));
            expect(row.every(isCell)).toBe(true);
          }
        }),
      );
    });

    test('says of each row what a call with that row alone says', () => {
      fc.assert(
        fc.property(columnCall(definition), (args) => {
          const given = answer(definition, args);
          if ('error' in given || given.result === '') return;
          (given.result as unknown[][]).forEach((row, index) => {
            const single = answer(definition, aloneAt(definition, args, index));
            const isTitle = index === 0 && row.every((each) => each === '');
            if ('error' in single && !isTitle) expect(row.every(Number.isNaN)).toBe(true);
            else if ('error' in single) expect(single.error.refusal.reason).toBe('text');
            else expect([single.result].flat(2)).toEqual(row);
          });
        }),
      );
    });

    test('refuses in words, in every language', () => {
      fc.assert(
        fc.property(columnCall(definition), (args) => {
          const given = answer(definition, args);
          if (!('error' in given)) return;
          for (const language of languages) {
            const message = messageFor(given.error.refusal, language);
            expect(message).toContain(given.error.refusal.argument);
            expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
          }
        }),
      );
    });

    test('gives the same for a column with more blank rows below', () => {
      fc.assert(
        fc.property(columnCall(definition), (args) => {
          const longer = args.map((arg) => (Array.isArray(arg) ? [...arg, [''], ['']] : arg));
          expect(answer(definition, longer)).toEqual(answer(definition, args));
        }),
      );
    });
  },
);

/** The row as a call of its own. A repeated single beside a blank row says nothing about that row. */
function aloneAt(definition: CustomFunction, args: readonly unknown[], row: number): unknown[] {
  const settings = Object.values(definition.args).map(({ setting }) => setting);
  const onlySettings = args.every((arg, index) => !Array.isArray(arg) || settings[index]);
  const isEvidence = (arg: unknown, index: number) =>
    Array.isArray(arg) && (onlySettings || !settings[index]);
  // What isn't given at all is refused; a blank cell is a text without letters.
  const cells = rowOf(args, row).map((value) => value ?? '');
  const blankRow = cells.every((value, index) => !isEvidence(args[index], index) || isBlank(value));
  return cells.map((value, index) =>
    blankRow && !settings[index] && !Array.isArray(args[index]) ? '' : value,
  );
}
