import { PropertyStores } from '../../../../src/workbench/appsscript/runtime/propertyStores';

describe('property stores', () => {
  it('The stores of user and document are separate and start from what was saved', () => {
    const stores = new PropertyStores({ user: { a: '1' }, document: { a: '2' } });
    stores.set('user', { b: '3' });
    stores.delete('document', ['a']);
    expect(stores.snapshot()).toEqual({ user: { a: '1', b: '3' }, document: {} });
    expect([stores.get('user', 'a'), stores.get('document', 'a')]).toEqual(['1', null]);
  });

  it('Listeners hear of changes until they stop listening', () => {
    const stores = new PropertyStores();
    let changes = 0;
    const stop = stores.onChange(() => {
      changes += 1;
    });
    stores.set('user', { a: '1' });
    stores.delete('user', ['a']);
    stop();
    stores.set('user', { a: '2' });
    expect(changes).toBe(2);
  });

  it('A value beyond 9 kB, or a store beyond 500 kB, is refused and changes nothing', () => {
    const stores = new PropertyStores();
    stores.set('user', { fits: 'x'.repeat(9 * 1024) });
    expect(() => stores.set('user', { ok: '1', big: 'é'.repeat(5 * 1024) })).toThrow(
      'Argument too large: value',
    );
    const many = Object.fromEntries(
      Array.from({ length: 56 }, (_, index) => [`k${index}`, 'x'.repeat(9 * 1024)]),
    );
    expect(() => stores.set('user', many)).toThrow('exceeded the property storage quota');
    expect(Object.keys(stores.all('user'))).toEqual(['fits']);
  });
});
