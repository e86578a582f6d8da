import { weekTexts } from '../../../src/locales';
import { outcomeText } from '../../../src/sidebar/week/outcomeText';

test('A click says how many rows and cells it wrote, and what it kept', () => {
  const done = { progress: 'done', addedRows: 1, filledCells: 4, keptCells: 0 } as const;
  expect(outcomeText(done, 'en')).toBe('1 row added. 4 cells filled.');
  expect(outcomeText({ ...done, addedRows: 0, filledCells: 1 }, 'en')).toBe('1 cell filled.');
  expect(outcomeText({ ...done, addedRows: 0, filledCells: 0, keptCells: 2 }, 'fr')).toBe(
    'Aucune cellule remplie. 2 cellules ont reçu entre-temps d’autres chiffres, qui restent.',
  );
  expect(outcomeText({ progress: 'busy' }, 'en')).toBe(weekTexts.en.outcomes.busy);
});
