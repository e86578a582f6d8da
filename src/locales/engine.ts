const en = {
  /** By Univer's keys, which its own texts lack. */
  progress: {
    analyzing: 'Looking for what to calculate…',
    calculating: 'Calculating…',
    'array-analysis': 'Calculating…',
    'array-calculation': 'Calculating…',
    done: 'Calculated',
  },
  meant: 'There is no function {found}. Type {meant}.',
  errors: {
    '#ERROR!': 'The formula can’t be read. Check its brackets and separators.',
    '#NAME?': 'There is no function or name like this. Check its spelling.',
    '#NUM!': 'This row can’t be right. Type the function for this row alone to read why.',
    '#DIV/0!': 'A number is divided by 0 or by a blank cell.',
    '#VALUE!': 'A cell holds another kind of value than the formula needs.',
    '#REF!': 'The formula points to cells that are no longer there.',
    '#N/A': 'The value was not found.',
    '#SPILL!':
      'The result needs more cells, and some of them aren’t empty. Clear the cells below and to the right. (Sheets shows #REF! here.)',
    '#CYCLE!': 'The formula depends on its own cell.',
    '#CALC!': 'The formula has nothing to calculate.',
  },
};

const fr: typeof en = {
  progress: {
    analyzing: 'Recherche des calculs à faire…',
    calculating: 'Calcul en cours…',
    'array-analysis': 'Calcul en cours…',
    'array-calculation': 'Calcul en cours…',
    done: 'Calcul terminé',
  },
  meant: 'Il n’y a pas de fonction {found}. Saisissez {meant}.',
  errors: {
    '#ERROR!': 'La formule est illisible. Vérifiez ses parenthèses et ses séparateurs.',
    '#NAME?': 'Aucune fonction ni aucun nom ne s’appelle ainsi. Vérifiez l’orthographe.',
    '#NUM!':
      'Cette ligne ne peut pas être juste. Saisissez la fonction pour cette ligne seule pour lire pourquoi.',
    '#DIV/0!': 'Un nombre est divisé par 0 ou par une cellule vide.',
    '#VALUE!': 'Une cellule contient une autre sorte de valeur que celle dont la formule a besoin.',
    '#REF!': 'La formule vise des cellules qui n’existent plus.',
    '#N/A': 'La valeur n’a pas été trouvée.',
    '#SPILL!':
      'Le résultat a besoin de plus de cellules, et certaines ne sont pas vides. Videz celles d’en dessous et de droite. (Sheets affiche ici #REF!.)',
    '#CYCLE!': 'La formule dépend de sa propre cellule.',
    '#CALC!': 'La formule n’a rien à calculer.',
  },
};

/** What the workbench's spreadsheet says of errors that no function explains. */
export const engineTexts = { en, fr };
