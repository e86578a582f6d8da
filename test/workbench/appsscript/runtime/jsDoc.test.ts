import { readJsDoc } from '../../../../src/workbench/appsscript/runtime/jsDoc';

describe('readJsDoc', () => {
  it('Description, parameters and the mark of a custom function are read', () => {
    const text = `
 * What a euro returns. · Ce que rapporte
 * un euro.
 *
 * @param {number|Array<Array<number>>} gain what it brought · ce qu’elle a rapporté
 * @param {number} cost - what it cost,
 *   all in
 * @param {number} [margin] the margin
 * @return {number}
 * @customfunction
 `;
    expect(readJsDoc(text)).toEqual({
      isCustomFunction: true,
      description: 'What a euro returns. · Ce que rapporte un euro.',
      params: [
        {
          name: 'gain',
          type: 'number|Array<Array<number>>',
          description: 'what it brought · ce qu’elle a rapporté',
        },
        { name: 'cost', type: 'number', description: 'what it cost, all in' },
        { name: 'margin', type: 'number', description: 'the margin' },
      ],
    });
  });

  it('A block of one line is read', () => {
    expect(readJsDoc(' @customfunction ')).toEqual({ isCustomFunction: true, description: '', params: [] });
  });

  it('An at sign within a line is text', () => {
    expect(readJsDoc('\n * Write to me@shop.test @customfunction\n ')).toEqual({
      isCustomFunction: false,
      description: 'Write to me@shop.test @customfunction',
      params: [],
    });
  });

  it('The no-break spaces of French stay', () => {
    expect(readJsDoc('\n * Retour\u202f: 12\u00a0%\n *   au plus ').description).toBe(
      'Retour\u202f: 12\u00a0% au plus',
    );
  });

  it('Without a block there is no help', () => {
    expect(readJsDoc('')).toEqual({ isCustomFunction: false, description: '', params: [] });
  });
});
