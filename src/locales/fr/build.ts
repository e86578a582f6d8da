import type { build as english } from '../en/build';

/** What building the workbook says. */
export const build: typeof english = {
  stages: {
    tables: 'Écriture des feuilles, des tableaux et de leurs formules',
    pages: 'Écriture du tableau de bord et de ses graphiques',
  },
  busy: 'Quelqu’un d’autre travaille en ce moment sur ce classeur avec le module complémentaire. Réessayez dans une minute.',
  refused:
    'Ce classeur est réservé au propriétaire du fichier : lui seul peut le construire, le mettre à jour ou changer ses paramètres. Rien n’a été changé. Demandez-lui de le faire.',
  protection: 'Social ROI : à l’abri des modifications involontaires',
  example: 'Exemple : chiffres inventés. Le panneau latéral les supprime en un clic.',
};
