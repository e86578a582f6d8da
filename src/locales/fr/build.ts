import type { build as english } from '../en/build';

/** What building the workbook says. */
export const build: typeof english = {
  stages: {
    sheets: 'Ajout des feuilles',
    settings: 'Écriture de vos paramètres',
    tables: 'Écriture des tableaux et de leurs formules',
    pages: 'Écriture du tableau de bord et de ses graphiques',
    finish: 'Dernières finitions',
  },
  busy: 'Quelqu’un d’autre travaille en ce moment sur ce classeur avec le module. Réessayez dans une minute.',
  protection: 'Social ROI : à l’abri des modifications involontaires',
  example: 'Exemple : chiffres inventés. Le panneau latéral les supprime en un clic.',
};
