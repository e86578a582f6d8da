import fc from 'fast-check';
import { solve } from '../../../src/statistics/attribution/solve';

const size = 4;

test('solve finds the numbers that the equations were made of, whatever the order of the rows', () => {
  const number = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(number, { minLength: size, maxLength: size }),
      fc.nat(size - 1),
      (cells, solution, shift) => {
        // A diagonal that outweighs its row leaves one solution.
        const rows = cells.map((row, i) => row.map((cell, k) => (i === k ? 100 + cell : cell)));
        const equations = rows.map((row) =>
          Float64Array.of(
            ...row,
            row.reduce((sum, cell, k) => sum + cell * (solution[k] ?? 0), 0),
          ),
        );
        const shifted = [...equations.slice(shift), ...equations.slice(0, shift)];
        expect([...solve(shifted)]).toEqual(solution.map((value) => expect.closeTo(value, 9)));
      },
    ),
  );
});
