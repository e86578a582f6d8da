import type * as en from '../en/verdicts';

export const verdicts: typeof en.verdicts = {
  names: {
    clearGain: 'gain confirmé',
    likelyGain: 'gain probable',
    cantTell: 'trop tôt pour le dire',
    likelyLoss: 'perte probable',
    clearLoss: 'perte confirmée',
    notEnoughData: 'pas assez de données',
  },
  changes: {
    clearGain: 'hausse confirmée',
    likelyGain: 'hausse probable',
    cantTell: 'trop tôt pour le dire',
    likelyLoss: 'baisse probable',
    clearLoss: 'baisse confirmée',
    notEnoughData: 'pas assez de données',
  },
  flat: {
    nothingMoved: 'rien n’a bougé : toutes les valeurs sont identiques',
    noDirection: 'aucune direction : le changement typique est nul',
  },
  comparisons: {
    best: 'mieux que les autres',
    aboveRest: 'au-dessus des autres réunis',
    belowBest: 'en dessous du meilleur',
    belowRest: 'en dessous des autres réunis',
    noDifference: 'pas de différence au-delà du hasard',
    notCompared: 'pas encore comparé',
  },
  notes: {
    negativeCredit:
      'crédit Shapley négatif : les parcours avec ce canal convertissent moins souvent que les mêmes parcours sans lui',
  },
  because: '{verdict} : {missing}',
  smallest: '{verdict} : une hausse de moins de {smallest} passerait inaperçue',
  unseen: '{verdict} (sauf effet de saison : le passé n’a jamais contenu cette période de l’année)',
  unseenWeeks: '{verdict} (sauf effet de saison : le passé n’a jamais contenu {weeks})',
  weeks: {
    endOfYear: 'la période du Black Friday à la fin de l’année',
    winterSales: 'les soldes d’hiver',
    summerSales: 'les soldes d’été',
    easter: 'Pâques',
    mothersDay: 'les semaines avant la fête des Mères',
    backToSchool: 'la rentrée',
    ramadan: 'le ramadan',
  },
  singleRows: '{verdict} (tient à quelques dates isolées)',
  leftOut:
    '{verdict} ({count} {unit} sans ligne : valeur inconnue ; si rien ne s’est passé, mettez gaps à « zero », ou ajoutez des lignes à 0)',
  missing: {
    noValueAfter: 'aucune valeur depuis le lancement',
    tooFewBefore: 'encore {count} {unit} avant le lancement',
    tooFewAfter: 'encore {count} {unit} depuis le lancement',
    tooFewDistinct: 'les valeurs d’avant le lancement ne varient presque pas',
    tooFewNonZero: 'encore {count} {unit} au-dessus de 0 avant le lancement',
    tooFewCounts: 'il se passe trop peu de choses par date ; regroupez par périodes plus longues',
    rollingCount:
      'chaque valeur compte {count} {unit} à la fois ; prenez-en une qui compte chaque date à part',
    controlIncomplete: 'il manque {count} {unit} aux témoins',
    tooIrregular: 'les valeurs sont trop irrégulières ; regroupez par périodes plus longues',
    expectedNotPositive: 'si rien n’avait changé, rien de positif n’était attendu',
    onlyMoreThanDoubling: 'une hausse de moins de 100 % passerait inaperçue',
    tooFewOnEachSide: 'encore {count} {unit} de chaque côté',
    unknownAmounts: 'coût ou gain inconnu pour {count} {unit}',
    tooFewPeriods: 'encore {count} {unit}',
    noGainYet: 'pas encore de gain',
    costHardlyVaries: 'le coût ne varie presque pas',
  },
  units: {
    day: { one: 'jour', other: 'jours' },
    week: { one: 'semaine', other: 'semaines' },
    month: { one: 'mois', other: 'mois' },
    quarter: { one: 'trimestre', other: 'trimestres' },
    year: { one: 'an', other: 'ans' },
    period: { one: 'période', other: 'périodes' },
  },
};

export const effectSizes: typeof en.effectSizes = {
  per: {
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois',
    quarter: 'par trimestre',
    year: 'par an',
    period: 'par période',
  },
  more: 'Environ {value} de plus {per}, entre {low} et {high}.',
  less: 'Environ {value} de moins {per}, entre {low} et {high}.',
  moreOrLess: 'Environ {value} de plus {per}, mais tout est possible de {low} de moins à {high} de plus.',
  lessOrMore: 'Environ {value} de moins {per}, mais tout est possible de {low} de moins à {high} de plus.',
  smallest: 'Une hausse de moins de {share}, soit {value} {per}, serait passée inaperçue.',
};
