import type * as english from '../en/evidence';

export const evidence: typeof english.evidence = {
  title: 'Preuves',
  intro:
    'Compare ce qui s’est passé depuis le lancement avec ce que la période d’avant laissait attendre, et dit avec quelle certitude.',
  question: 'Votre question',
  kind: 'De quoi s’agit-il ?',
  kinds: {
    number: 'D’un nombre : visites, commandes, ventes',
    share: 'D’une part : les acheteurs parmi les visiteurs',
  },
  noWorkbook:
    'Ce fichier n’a pas encore de classeur de suivi avec du trafic. Sélectionnez vos propres cellules, ou mettez-le en place et cherchez à nouveau.',
  lookAgain: 'Chercher à nouveau',
  use: 'Utiliser les cellules sélectionnées',
  useFor: 'Utiliser les cellules sélectionnées pour : {field}',
  using: 'Lecture de la sélection…',
  useFailed: 'La sélection n’a pas pu être lue. Sélectionnez des cellules dans la feuille, puis réessayez.',
  hints: {
    kind: 'Un nombre est comparé à ce que son propre passé laisse attendre, une part à celle d’avant.',
    part: 'Les cas qui comptent : commandes, prospects, abonnés.',
    of: 'Tous les cas : les visites dont ils viennent.',
    dates: 'Une ligne par jour, semaine ou mois.',
    values: 'Ce qui devait bouger : visites, commandes, ventes. Une colonne à côté des dates.',
    start: 'Le jour où le travail a commencé.',
    countedStart: 'Son numéro parmi les dates.',
    controls:
      'Facultatif : jusqu’à 6 colonnes que votre travail ne peut pas avoir fait bouger, comme les recherches du métier. Ils retirent la saison.',
  },
  choose: 'Choisissez, ou sélectionnez',
  nothingYet: 'Rien encore : sélectionnez des cellules',
  none: 'Aucun',
  columns: '{label} ({count} colonnes)',
  errors: {
    dates:
      'Aucune date n’est choisie. Sélectionnez leurs cellules dans la feuille, puis appuyez sur le bouton.',
    values:
      'Aucune valeur n’est choisie. Sélectionnez leurs cellules dans la feuille, puis appuyez sur le bouton.',
    of: 'Aucun total n’est choisi. Sélectionnez ses cellules dans la feuille, puis appuyez sur le bouton.',
    start: 'La date de lancement manque. Choisissez une date, par exemple le 5/1/2026.',
    countedStart: 'Le lancement n’est pas un nombre entier. Saisissez-en un, par exemple 10.',
  },
  shapeProblems: {
    columns: 'Cela fait {count} colonnes. Sélectionnez-en une seule.',
    rows: 'Lignes ici : {count} ; lignes des dates : {dates}. Sélectionnez les mêmes des deux côtés.',
  },
  ask: 'Voir les preuves',
  asking: 'Calcul en cours…',
  failed:
    'Les cellules n’ont pas pu être lues. Existent-elles encore ? Choisissez-les à nouveau, puis réessayez.',
  blank: 'Ces cellules sont vides. Remplissez-les, ou choisissez-en d’autres.',
  again: 'Changer la question',
  leftOut:
    'Aucune ligne pour {count} {unit} : ce qui s’y est passé est tenu pour inconnu. S’il ne s’est rien passé, ajoutez des lignes à 0.',
  thin: 'Notez davantage de chiffres, ou changez la question : une autre colonne, une autre date de lancement.',
  about: '{values}, lancement {start}',
  facts: {
    lift: 'Effet',
    extra: 'En tout',
    probability: 'Probabilité d’une hausse',
    between: '{value}, entre {low} et {high}',
    above: '{value}, au moins {low}',
  },
  sure: 'Les bornes sont sûres à 95 %.',
  rate: {
    change: 'C’était {before} avant le lancement, et c’est {after} depuis.',
    lift: 'Évolution',
    unrelated: 'non définie : il n’y en avait aucun avant le lancement',
    probability: 'Probabilité d’une hausse',
    counted: 'Décompte',
    counts:
      '{before} sur {beforeOf} en {beforePeriods} avant, {after} sur {afterOf} en {afterPeriods} depuis',
    leftOut: {
      one: 'Une période est écartée : la date de lancement y tombe, ou les chiffres n’en couvrent qu’une partie.',
      several:
        '{count} périodes sont écartées : la date de lancement y tombe, ou les chiffres n’en couvrent qu’une partie.',
    },
    judged:
      'Les bornes sont sûres à 95 %. Elles viennent des écarts entre les périodes : une seule bonne période ne prouve rien.',
  },
  chart: {
    title: 'Ce qui s’est passé',
    label:
      '{values} du {first} au {last}, lancement {start}. Attendu depuis : {expected} {per} en moyenne ; il y a eu {actual}.',
    actual: 'réel',
    expected: 'attendu si rien n’avait changé',
    expectedShort: 'attendu',
    band: 'bornes sûres à 95 %',
    start: 'lancement',
    table: 'Les chiffres en tableau',
    date: 'Date',
    low: 'borne basse',
    high: 'borne haute',
  },
  season: {
    unseen:
      'Les chiffres d’avant le lancement ne contiennent pas cette période de l’année : ce que la saison fait d’elle-même ne se distingue pas d’un effet.',
    unseenWeeks:
      'Les chiffres d’avant le lancement n’ont jamais contenu ceci, qui vient après : {weeks}. Ce que ces semaines font d’elles-mêmes ne se distingue pas d’un effet.',
  },
  placebo: {
    caution:
      'Avec prudence : la méthode trouve aussi un effet là où rien n’a commencé, comme le montre l’épreuve plus bas.',
    title: 'La méthode à l’épreuve',
    none: 'Il y a trop peu de chiffres avant le lancement pour essayer la méthode à des dates où rien n’a commencé.',
    quiet: {
      one: 'Essayée à une date où rien n’a commencé, la méthode n’a trouvé aucun effet, comme il se doit.',
      several:
        'Essayée à {count} dates où rien n’a commencé, la méthode n’a trouvé aucun effet, comme il se doit.',
    },
    loud: 'Essayée à {count} dates où rien n’a commencé, la méthode a trouvé un effet à {found} d’entre elles. Autre chose fait bouger ces chiffres : une saison, des soldes, un autre comptage.',
    loudOne:
      'Essayée à une date où rien n’a commencé, la méthode a trouvé un effet. Autre chose fait bouger ces chiffres : une saison, des soldes, un autre comptage.',
    shorter: 'Chacune est jugée sur {count} {unit} : le passé ne suffit pas pour plus.',
    widened: 'Les bornes ont été élargies {times} fois pour cela.',
    learnt:
      'Les bornes sont {times} fois plus larges que ne le voudraient les modèles seuls : sur bien d’autres séries où rien n’a commencé, ils étaient trop sûrs d’autant.',
    date: 'Date',
    lift: 'Effet trouvé',
    placebo: '{date}, pour l’essai',
    real: '{date}, le vrai',
  },
  controls: {
    title: 'Sans les témoins',
    text: 'Le résultat sans eux : {lift}, {verdict}.',
    thin: 'Sans eux : {verdict}.',
    moved: {
      one: 'Le témoin a lui-même bougé au lancement : {lift}, {verdict}. Si votre travail, ou ce qui est venu avec, en est la cause, le résultat ci-dessus est faux. Essayez sans lui.',
      several:
        'Le témoin {place} a lui-même bougé au lancement : {lift}, {verdict}. Si votre travail, ou ce qui est venu avec, en est la cause, le résultat ci-dessus est faux. Essayez sans lui.',
    },
    advice:
      'Si les deux diffèrent beaucoup, demandez-vous si votre travail n’a pas fait bouger les témoins malgré tout.',
  },
  trends: {
    title: 'En obtenir un avec Google Trends',
    intro:
      'Les recherches de votre métier montent et descendent avec sa saison, quoi que vous fassiez. Google Trends les donne gratuitement :',
    steps: [
      'Ouvrez trends.google.com et choisissez Explorer.',
      'Saisissez un mot par lequel on cherche votre métier, comme « fleuriste », jamais votre propre nom. On peut en comparer jusqu’à trois.',
      'Choisissez votre pays et 5 dernières années, les mêmes à chaque fois.',
      'Au-dessus d’Évolution de l’intérêt pour cette recherche, cliquez sur la flèche : Télécharger CSV.',
      'Déposez le fichier dans l’onglet Importer, puis choisissez le témoin ici. Le tableau de bord le prend de lui-même dès que chaque ligne d’avant le lancement l’a.',
    ],
  },
  sharpen: {
    title: 'Pour en être plus sûr',
    longer: 'Du temps : si cela continue ainsi, environ {count} {unit} de plus confirmeraient l’effet.',
    never: 'Le temps n’y suffira pas : même {count} {unit} de plus ne confirmeraient pas l’effet.',
    past: 'Plus de passé : il y a {before} {beforeUnit} avant le lancement, pour {after} depuis.',
    controls:
      'Un témoin : une colonne que votre travail ne peut pas faire bouger, mais qu’une saison ou une fête ferait bouger.',
  },
  keep: {
    title: 'Garder le verdict',
    text: 'Dans la feuille Verdicts, daté d’aujourd’hui. Gardé à nouveau dans un mois ou plus, il montre si celui-ci a tenu.',
    keep: 'Le garder',
    outcomes: {
      keeping: 'Écriture…',
      kept: 'Gardé dans la feuille Verdicts.',
      replaced: 'Gardé, à la place de celui d’aujourd’hui.',
      noTable: 'Ce fichier n’a pas de feuille Verdicts. Créez ou mettez à jour le classeur d’abord.',
      busy: 'Quelqu’un d’autre écrit en ce moment. Réessayez dans un instant.',
      noAnswer: 'Les cellules ne donnent plus de réponse. Reposez la question.',
      failed: 'Rien n’a été écrit. Réessayez.',
    },
  },
  insert: {
    title: 'Mettre dans la feuille',
    text: 'Sélectionnez la cellule où doivent commencer les titres. La formule en dessous suit vos chiffres.',
    result: 'Le résultat en une ligne',
    rows: 'Les chiffres, date par date',
    rowsHint: 'Pour un graphique à vous : commencez à côté de vos dates, sur la ligne de leur titre.',
    inserting: 'Écriture…',
    inserted: 'Écrit en {cell}.',
    occupied: 'La cellule {cell} n’est pas vide. Choisissez un endroit libre vers le bas et la droite.',
    overlapping:
      'À partir de {cell}, le résultat serait parmi les chiffres qu’il lit. Choisissez un autre endroit.',
    failed: 'Rien n’a été écrit. Choisissez une cellule que vous pouvez modifier, puis réessayez.',
  },
};

export const evidenceFields: typeof english.evidenceFields = {
  dates: 'Dates',
  values: 'Valeurs',
  of: 'Sur un total de',
  start_date: 'Date de lancement',
  controls: 'Témoins',
};
