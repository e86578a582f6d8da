import { runInNewContext } from 'node:vm';
import { transfer } from '../../../../src/workbench/appsscript/runtime/transfer';

class Shop {
  name = 'x';
}

describe('transfer', () => {
  it('copies plain values, however deep', () => {
    const value = { n: 1.5, t: 'x', b: false, none: null, list: [[1], { a: [] }] };
    const copy = transfer(value, 'v');
    expect(copy).toEqual(value);
    expect(copy).not.toBe(value);
  });

  it('turns undefined into null in an array and at the top, and leaves it out of an object', () => {
    expect(transfer([1, undefined], 'v')).toEqual([1, null]);
    expect(transfer(undefined, 'v')).toBeNull();
    expect(Object.keys(transfer({ a: undefined, b: 1 }, 'v') ?? {})).toEqual(['b']);
  });

  it('takes plain objects of another frame', () => {
    expect(transfer(runInNewContext('({ a: [1, { b: 2 }] })'), 'v')).toEqual({ a: [1, { b: 2 }] });
  });

  it('takes an object twice when it does not contain itself', () => {
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
  ])('refuses %s, and says where', (_, value, place) => {
    expect(() => transfer(value, 'v')).toThrow(`Failed due to illegal value in property: ${place}`);
  });

  it('refuses an object that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop.deep = [loop];
    expect(() => transfer(loop, 'v')).toThrow('v.deep[0] (an object that contains itself)');
  });
});
