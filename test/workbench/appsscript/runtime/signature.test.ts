import { assertSignature, type Kind } from '../../../../src/workbench/appsscript/runtime/signature';

const check = (signatures: Kind[][], args: unknown[]) => () => assertSignature('Range.x', signatures, args);

describe('assertSignature', () => {
  it.each([
    [[[]], []],
    [[['string'], ['number', 'number']], ['A1']],
    [
      [['string'], ['number', 'number']],
      [1, 2],
    ],
    [[['value']], [new Date(0)]],
    [[['value']], [null]],
    [[['rows']], [[[1], [2]]]],
    [[['array', 'boolean', 'object']], [[1], true, {}]],
  ] satisfies [Kind[][], unknown[]][])('of %j accepts %j', (signatures, args) => {
    expect(check(signatures, args)).not.toThrow();
  });

  it.each([
    [[[]], [1], 'number'],
    [[['string'], ['number', 'number']], [1], 'number'],
    [[['number', 'number']], [1, '2'], 'number,String'],
    [[['value']], [[1]], 'Array'],
    [[['value']], [() => 1], 'function'],
    [[['rows']], [[1, 2]], 'Array'],
    [[['object']], [null], 'null'],
    [[['string']], [undefined], 'undefined'],
  ] satisfies [Kind[][], unknown[], string][])('of %j refuses %j', (signatures, args, given) => {
    expect(check(signatures, args)).toThrow(
      `The parameters (${given}) don't match the method signature for Range.x.`,
    );
  });
});
