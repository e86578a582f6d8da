import { runInNewContext } from 'node:vm';
import { transfer } from '../../../../src/workbench/appsscript/runtime/transfer';

class Shop {
  name = 'x';
}

describe('transfer', () => {
  it('Plain values are copied, however deep', () => {
    const value = { n: 1.5, t: 'x', b: false, none: null, list: [[1], { a: [] }] };
    const copy = transfer(value, 'v');
    expect(copy).toEqual(value);
    expect(copy).not.toBe(value);
  });

  it('Undefined becomes null in an array and at the top, and is left out of an object', () => {
    expect(transfer([1, undefined], 'v')).toEqual([1, null]);
    expect(transfer(undefined, 'v')).toBeNull();
    expect(Object.keys(transfer({ a: undefined, b: 1 }, 'v') ?? {})).toEqual(['b']);
  });

  it('Plain objects of another frame are carried', () => {
    expect(transfer(runInNewContext('({ a: [1, { b: 2 }] })'), 'v')).toEqual({ a: [1, { b: 2 }] });
  });

  it("An object may occur twice as long as it doesn't contain itself", () => {
    const shared = { a: 1 };
    expect(transfer([shared, shared], 'v')).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each([
    ['a date', { when: new Date(0) }, 'v.when (a Date)'],
    ['a date of another frame', [runInNewContext('new Date(0)')], 'v[0] (a Date)'],
    ['a function', [() => 1], 'v[0] (a function)'],
    ['a map', new Map(), 'v (a Map)'],
    ['an instance', { shop: new Shop() }, 'v.shop (a Shop)'],
    ['a promise', Promise.resolve(1), 'v (a Promise)'],
    ['a symbol', Symbol('x'), 'v (a symbol)'],
  ])("%s can't be carried, and the error names where it stands", (_, value, place) => {
    expect(() => transfer(value, 'v')).toThrow(`Failed due to illegal value in property: ${place}`);
  });

  it('An object that contains itself is refused', () => {
    const loop: Record<string, unknown> = {};
    loop.deep = [loop];
    expect(() => transfer(loop, 'v')).toThrow('v.deep[0] (an object that contains itself)');
  });
});
