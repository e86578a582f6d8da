import { messageFor } from '../../src/cells/message';

describe('messageFor', () => {
  test('states what was found and what to do, in the language of the spreadsheet', () => {
    const refusal = { reason: 'text', argument: 'gain', found: '12 €' } as const;
    expect(messageFor(refusal, 'en')).toBe(
      'gain: “12 €” is text, not a number. Type the number alone, such as 12, and let the cell’s format show the unit (Format › Number).',
    );
    expect(messageFor(refusal, 'fr')).toBe(
      'gain : « 12 € » est du texte, pas un nombre. Saisissez le nombre seul, par exemple 12, et laissez le format de la cellule afficher l’unité (Format › Nombre).',
    );
  });

  test('writes numbers as the language does', () => {
    const refusal = { reason: 'share', argument: 'margin', found: 1234.5 } as const;
    expect(messageFor(refusal, 'en')).toContain('margin: 1,234.5 is not between 0 and 1');
    expect(messageFor(refusal, 'fr')).toMatch(/^margin : 1\s234,5 n’est pas/);
  });

  test('names both shapes, blanks, booleans, dates and errors in words', () => {
    const shapes = {
      reason: 'shapes',
      argument: 'gain',
      found: { rows: 10, columns: 1 },
      other: 'cost',
      otherFound: { rows: 5, columns: 2 },
    } as const;
    expect(messageFor(shapes, 'en')).toContain('gain is 10 × 1 and cost is 5 × 2');
    expect(messageFor({ reason: 'divisor', argument: 'cost', found: '' }, 'fr')).toContain('cost vaut vide');
    expect(messageFor({ reason: 'boolean', argument: 'cost', found: true }, 'fr')).toContain('VRAI');
    expect(messageFor({ reason: 'date', argument: 'cost', found: new Date(2026, 0, 15) }, 'fr')).toContain(
      '15/01/2026',
    );
    expect(messageFor({ reason: 'error', argument: 'cost', found: {} }, 'en')).toContain('#ERROR!');
    expect(messageFor({ reason: 'error', argument: 'cost', found: Number.NaN }, 'en')).toContain('#NUM!');
  });

  test('names the row, and keeps long texts short', () => {
    const found = 'a very long remark that somebody typed into a column of numbers';
    const message = messageFor({ reason: 'text', argument: 'gain', found, row: 3 }, 'en');
    expect(message).toContain('“a very long remark that somebody typed …”');
    expect(message).toMatch(/\(Row 3 of the range\.\)$/);
  });
});
