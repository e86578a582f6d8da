import type * as en from './en';

export const name = 'Français';

export const menu: typeof en.menu = {
  setup: 'Mettre en place le suivi',
  week: 'Saisir la semaine',
  import: 'Importer des exports',
  links: 'Créer un lien balisé',
  evidence: 'Voir les preuves',
  checkup: 'Contrôler le classeur',
  share: 'Partager avec une équipe',
  help: 'Fonctions et aide',
};

export const cells: typeof en.cells = {
  optional: 'facultatif',
  refusals: {
    text: '{argument} : « {found} » est du texte, pas un nombre. Saisissez le nombre seul, par exemple 12, et laissez le format de la cellule afficher l’unité (Format › Nombre).',
    openNumber:
      '{argument} : « {found} » est un texte qui peut valoir {other} ou {otherFound}. Faites-en un nombre : choisissez Format › Nombre › Nombre et saisissez-le de nouveau, ou utilisez CNUM() (VALUE() en anglais).',
    title:
      '{argument} : la ligne 1, « {found} », ressemble à un titre. Commencez les plages à la ligne 2 ; si c’est une valeur, saisissez-la comme nombre ou comme date.',
    date: '{argument} : une date ({found}) se trouve là où il faut un nombre. Vérifiez la colonne visée par la formule.',
    boolean: '{argument} : {found} se trouve là où il faut un nombre. Saisissez un nombre.',
    error: '{argument} : la cellule contient l’erreur {found}. Corrigez d’abord cette cellule.',
    negative: '{argument} : {found} est inférieur à 0. Saisissez 0 ou plus.',
    share:
      '{argument} : {found} n’est pas compris entre 0 et 1. Saisissez 30% ou 0,3 : le nombre 30 voudrait dire 3000 %.',
    confidence: '{argument} : {found} n’est pas compris entre 0 et 1. Saisissez 95% ou 0,95.',
    required: '{argument} est vide. Remplissez-le.',
    missing: '{name} manque dans la formule. Ajoutez-le : {about}.',
    change:
      '{argument} : {found} est inférieur à −1, et l’on ne peut pas perdre plus que tout. Saisissez 25% ou 0,25 pour un quart de plus.',
    noChange:
      '{argument} vaut {found}, et aucun nombre de visites ne montre que rien n’a changé. Saisissez un autre nombre.',
    beyondAll: '{argument} : {found} de plus que {other} ({otherFound}) dépasserait 100 %. Saisissez moins.',
    wholeNumber: '{argument} : {found} n’est pas un nombre entier supérieur ou égal à 1.',
    choice: '{argument} : « {found} » ne fait pas partie des choix : {other}.',
    notText: '{argument} : {found} se trouve là où il faut des mots. Saisissez un texte.',
    notAPage:
      '{argument} : « {found} » n’est pas l’adresse d’une page web. Saisissez-la en entier, par exemple https://boutique.example/page.',
    notADate:
      '{argument} : « {found} » n’est pas une date. Donnez des dates, ou 2024-01-31, 2024-W05, janv. 2024, aussi comme Analytics les écrit (20240131, 202405, 2024) ; ou comptez 1, 2, 3 …',
    openDate:
      '{argument} : « {found} » est un texte qui peut vouloir dire {other} ou {otherFound}. Faites-en une date (Format › Nombre › Date, ou saisissez-la de nouveau), ou écrivez {other}.',
    noSuchDate: '{argument} : le calendrier n’a pas de {found}. Corrigez cette cellule.',
    noSuchWeek:
      '{argument} : {found} n’est pas une semaine de la norme ISO 8601 : cette année-là ne l’a pas. Dans Analytics, exportez « Semaine ISO de l’année ISO » ; les semaines de son autre décompte sont coupées en deux au changement d’année.',
    hourDates:
      '{argument} : {found} est une heure. Donnez des jours, des semaines, des mois ou des années : dans Analytics, exportez « Date » au lieu de « Date + heure ».',
    mixedDates:
      '{argument} : {found} n’est pas de la même sorte que {otherFound}. N’utilisez que des dates, ou que des nombres entiers qui comptent 1, 2, 3 …',
    duplicateDate:
      '{argument} : {found} s’y trouve deux fois. Gardez chaque date une seule fois : additionnez les lignes d’une même date, ou gardez celles d’une page ou d’un canal.',
    irregularDates:
      '{argument} : autour de {found}, les dates ne suivent pas un même rythme. Restez aux jours, aux semaines, aux mois ou aux années ; si des dates manquent parce qu’il ne s’y est rien passé, ajoutez des lignes à 0, ou mettez gaps à « zero » dans la formule.',
    outsideDates:
      '{argument} : {found} est en dehors de {other}. Choisissez un début entre la première date et la dernière.',
    tooManyControls: '{argument} : {found} colonnes, c’est trop. Gardez les 6 plus parlantes.',
    position:
      '{argument} : {found} n’est pas une position. Les positions commencent à 1, le premier résultat.',
    blank: '{argument} est vide. Remplissez-le, ou laissez toute la ligne vide.',
    divisor:
      '{argument} vaut {found}, et le résultat est divisé par ce nombre. Saisissez un nombre supérieur à 0, ou laissez toute la ligne vide.',
    blankDivisor:
      '{argument} est vide, et le résultat est divisé par ce nombre. Remplissez-le, ou laissez toute la ligne vide.',
    part: '{argument} ({found}) dépasse {other} ({otherFound}), dont il est une partie. Vérifiez les deux nombres.',
    endless:
      '{argument} : avec {found} et sans actualisation plus forte, les clients ne partent jamais et la valeur est sans fin. Saisissez moins, ou une actualisation.',
    size: 'Le résultat dépasse ce qu’une cellule peut contenir. Vérifiez {argument} ({found}).',
    separator:
      '{argument} : « {found} » ne figure dans aucun parcours, comme « {other} ». Donnez le signe entre leurs canaux, ou omettez l’argument : il est trouvé seul.',
    shapes:
      '{argument} fait {found} et {other} fait {otherFound} (lignes × colonnes). Donnez des plages de même taille, ou une valeur unique.',
    column: '{argument} fait {found} (lignes × colonnes). Donnez ici une seule colonne.',
    line: '{argument} fait {found} (lignes × colonnes). Donnez une seule ligne ou une seule colonne.',
  },
  row: '{message} (Ligne {row} de la plage.)',
  blank: 'vide',
  booleans: { true: 'VRAI', false: 'FAUX' },
};

export const goals: typeof en.goals = {
  returns: 'Rentabilité',
  visibility: 'Visibilité',
  search: 'Recherche et prospects',
  evidence: 'Preuves',
  attribution: 'Attribution et budget',
};

export const reference: typeof en.reference = {
  title: 'Référence des fonctions',
  generated: 'Cette page est écrite par `npm run docs` à partir des définitions des fonctions.',
  intro:
    'Chaque argument est une valeur unique ou une plage. Les plages de même taille vont ligne à ligne, une valeur unique est répétée, et la fin vide d’une plage ouverte comme `B2:B` ne donne aucune ligne. Une ligne où il n’y a rien à calculer reste vide. Une ligne qui ne peut pas être juste affiche `#NUM!` ; saisie seule, la formule dit pourquoi. Un nombre vide compte pour 0. Un nombre gardé comme texte compte s’il ne se lit que d’une façon : `1500`, `1 500,50`, `1,234.56`, `12.5`, `30 %` ; `1.500`, qui peut valoir 1,5, est refusé. Une première ligne de titres au-dessus de nombres ou de dates est laissée de côté.',
  formula: 'Formule :',
  example: 'Exemple : {formula} donne {result}.',
  exampleOfTable: 'Exemple : {formula} donne un tableau qui commence par {result}.',
  source: 'Source de la définition',
};

export const sidebar: typeof en.sidebar = {
  language: 'Langue',
  tabs: {
    label: 'Parties du panneau latéral',
    setup: 'Suivi',
    week: 'Saisie',
    import: 'Import',
    links: 'Liens',
    evidence: 'Preuves',
    checkup: 'Contrôle',
    share: 'Partage',
    help: 'Aide',
  },
  loading: 'Chargement…',
  failed: 'La feuille de calcul n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  help: {
    title: 'Fonctions',
    search: 'Chercher une fonction',
    found: 'Fonctions trouvées : {count}',
    nothing: 'Aucune fonction ne mentionne « {query} ». Essayez un autre mot : coût, part, visites.',
    formula: 'Formule',
    args: 'Ce qu’il faut lui donner',
    returns: 'Ce qu’elle renvoie',
    kinds: {
      percent: 'un pourcentage',
      money: 'un montant',
      number: 'un nombre',
      words: 'des mots',
      text: 'un texte',
    },
    example: 'Exemple',
    source: 'Source de la définition',
    insert: 'Insérer dans la cellule active',
    inserting: 'Insertion…',
    inserted: 'Insérée en {cell}. Remplacez les chiffres de l’exemple par vos cellules.',
    occupied: 'La cellule {cell} n’est pas vide. Choisissez une cellule vide dans la feuille, puis insérez.',
    insertFailed: 'Rien n’a été inséré. Choisissez une cellule que vous pouvez modifier, puis réessayez.',
    intro: {
      title: 'Comment utiliser une fonction',
      steps: [
        'Saisissez-la dans une cellule, ou ouvrez-en une ci-dessous et insérez son exemple.',
        'Donnez-lui des colonnes entières, =ROI(B2:B; C2:C) : une seule formule en haut remplit la colonne, nouvelles lignes comprises.',
        'Les lignes sans chiffres restent vides. #NUM! signale une ligne impossible, comme 5 commandes pour 3 visites ; la même formule sur cette ligne seule dit pourquoi.',
      ],
    },
  },
};

export { build } from './fr/build';
export { checkup } from './fr/checkup';
export { evidence, evidenceFields } from './fr/evidence';
export { exportFormats } from './fr/exportFormats';
export { imports } from './fr/imports';
export { links } from './fr/links';
export { nextMoney } from './fr/nextMoney';
export { setup } from './fr/setup';
export { share } from './fr/share';
export { effectSizes, verdicts } from './fr/verdicts';
export { week } from './fr/week';
export { workbook } from './fr/workbook';
