import type { imports as english } from '../en/imports';

/** The Import tab. */
export const imports: typeof english = {
  title: 'Importer des exports',
  status: {
    none: 'Ce fichier n’a pas encore de classeur de suivi. Créez-le dans l’onglet Suivi, puis revenez.',
    unfinished: 'Le classeur de suivi n’est pas complet. Terminez-le dans l’onglet Suivi, puis revenez.',
    outdated:
      'Le classeur de suivi date d’une version antérieure. Mettez-le à jour dans l’onglet Suivi, puis revenez.',
  },
  again: 'Regarder à nouveau',
  example:
    'Les lignes de l’exemple sont dans les tableaux ; les imports n’y touchent pas. Mieux vaut d’abord supprimer l’exemple dans l’onglet Suivi.',
  drop: 'Déposez ici les exports de vos réseaux, de votre site ou de votre boutique : CSV, TSV, Excel, OpenDocument, ou ZIP de la Search Console.',
  choose: 'Choisir des fichiers',
  chooseMore: 'Ajouter des fichiers',
  promise:
    'Les fichiers sont lus sur cet ordinateur. Rien n’est écrit avant que vous cliquiez sur « Importer ».',
  reading: 'Lecture des fichiers…',
  readingShare: 'Lecture des fichiers : {share}',
  stopReading: 'Arrêter la lecture',
  known: 'Quels fichiers sont reconnus',
  others:
    'Tout autre fichier de dates et de chiffres convient : vous dites une fois ce que sont ses colonnes.',
  sheets: {
    title: 'Depuis une feuille de ce fichier',
    hint: 'Ce qu’un module complémentaire, un connecteur ou un formulaire y a mis se lit comme un fichier. Rien n’est écrit avant que vous cliquiez sur « Importer », sauf pour mettre à jour ce que vous avez déjà importé.',
    read: 'Lire « {name} »',
    update: 'Mettre à jour depuis « {name} »',
    other: 'Une autre feuille',
    otherHint: 'Vous dites une fois ce que sont ses colonnes.',
    failed:
      'Les feuilles de ce fichier n’ont pas pu être listées. Les fichiers peuvent être importés quand même.',
  },
  remove: 'Retirer',
  removeFile: 'Retirer {file}',
  failures: {
    empty: 'Ce fichier est vide. Refaites l’export.',
    binary:
      'Ce n’est pas un fichier texte, ou il est abîmé. Exportez les chiffres en CSV, puis déposez ce fichier-là.',
    spreadsheet:
      'Cette feuille de calcul est d’un autre genre qu’Excel ou OpenDocument, ou dans un ZIP. Enregistrez-la à part en .xlsx, .ods ou CSV, puis déposez ce fichier.',
    damagedSpreadsheet:
      'Ce fichier de tableur est abîmé, ou n’en est pas un. Ouvrez-le là d’où il vient, enregistrez-le de nouveau, puis déposez-le.',
    protectedSpreadsheet:
      'Ce fichier de tableur a un mot de passe. Ouvrez-le, enregistrez une copie sans mot de passe, puis déposez la copie.',
    oldSpreadsheet:
      'Ce fichier est d’Excel 95 ou d’avant. Ouvrez-le, enregistrez-le en .xlsx ou en CSV, puis déposez ce fichier.',
    hiddenSheet:
      'Cette feuille est masquée et n’a pas été lue. Affichez-la dans le fichier, puis déposez-le de nouveau.',
    pdf: 'C’est un PDF. Exportez les chiffres en CSV, puis déposez ce fichier-là.',
    damagedZip: 'Ce ZIP est abîmé ou incomplet. Téléchargez-le à nouveau.',
    protectedZip: 'Ce ZIP a un mot de passe. Décompressez-le, puis déposez les fichiers qu’il contient.',
    zipWithoutTables: 'Ce ZIP ne contient aucun fichier CSV. Décompressez-le et cherchez-y les chiffres.',
    gone: 'Cette feuille n’est plus dans le classeur.',
    unreadable: 'Cette feuille n’a pas de cellules qui se lisent, comme la feuille d’un graphique.',
    tooManyTables: 'Ce fichier contient plus de 100 tableaux. Exportez-les un par un.',
    tooLarge: 'Ce fichier dépasse 60 Mo. Exportez une période plus courte.',
    tooManyRows:
      'Il y a plus de lignes qu’on n’en lit ici : 200 000 dans un fichier, 50 000 dans une feuille. Exportez une période plus courte.',
    noTable:
      'Aucun tableau n’a été trouvé dans ce fichier : il faut une ligne de titres, et des lignes de chiffres en dessous.',
    unexpected: 'Ce fichier n’a pas pu être lu. Refaites l’export en CSV, puis réessayez.',
  },
  unknown: 'Ce tableau n’est pas encore connu',
  otherTable: 'Un autre tableau, non importé : {titles}',
  nearMiss:
    'Il ressemble à « {format} », mais la colonne « {missing} » manque. Exportez-le avec cette colonne, ou dites ci-dessous ce que sont les colonnes.',
  garbled:
    'Des lettres des titres se sont perdues : le fichier a été enregistré avec un autre encodage. Refaites l’export, sans ouvrir le fichier dans un autre programme avant.',
  otherLanguage:
    'Les titres sont dans une autre langue ({language}). Choisissez le français ou l’anglais comme langue de la plateforme et exportez de nouveau le fichier, ou dites ci-dessous ce que sont les colonnes.',
  sideways:
    'Les jours de ce tableau sont dans ses titres, une colonne pour chacun. Retournez-le d’abord : copiez-le dans une feuille, choisissez Collage spécial > Transposition, et déposez-le avec une ligne par jour.',
  mapped: 'Colonnes telles que vous les avez décrites',
  changeMapping: 'Décrire vous-même les colonnes',
  period: { days: 'Du {first} au {last}', day: '{first}' },
  notes: {
    metaAds:
      'Les publicités ont leur propre canal, comme « Facebook Ads » : ce qui est payé reste séparé de ce qui vient de soi-même.',
    googleAds:
      'Les publicités ont leur propre canal, comme « Google Ads » : ce qui est payé reste séparé de ce qui vient de soi-même.',
    pinterestAds:
      'Les publicités ont leur propre canal, comme « Pinterest Ads » : ce qui est payé reste séparé de ce qui vient de soi-même.',
    youtube:
      'Le tableau de YouTube a les vues de la période qui y est choisie : prenez-y la plus longue, depuis la création de la chaîne, pour que chaque vidéo ait toutes ses vues. Une vidéo compte une fois pour tous les fichiers, telle que la donne le plus récent.',
    linkedinPosts:
      'Le tableau de LinkedIn a les chiffres de la période qui y est choisie : choisissez-en une qui commence avant le premier de ces posts.',
    analyticsSources:
      'Les visites vont dans des lignes sans type de contenu, non réparties, sauf si la balise du lien l’indique : utm_content=original, relaye ou externalise. Ajoutez la dimension « Session manual ad content » (contenu de l’annonce) pour l’exporter. Les visites payées vont dans leur propre canal, comme « Facebook Ads ».',
    searchConsoleQueries:
      'Google masque les requêtes rares et n’en donne que 1 000 au plus : leur somme reste en dessous du total de votre site, que seul le tableau par date donne.',
  },
  unsplit: 'non réparti par contenu',
  months: {
    firstDay: 'Les chiffres d’un mois vont à son premier jour.',
    firstWeek: 'Les chiffres d’un mois vont à la première semaine qui y commence.',
  },
  repeated:
    'Plusieurs colonnes ont le même titre, et seule la première d’entre elles est comptée : {titles}.',
  rows: {
    title: 'Lignes du fichier',
    read: 'Lues',
    counted: 'Comptées',
    withoutFigures: 'Sans chiffres pour le suivi',
    unreadable: 'Illisibles : voir plus bas',
    skipped: {
      total: 'Totaux, déjà comptés',
      line: 'Autres lignes d’une commande',
      refunded: 'Commandes remboursées',
      cancelled: 'Commandes annulées',
      unpaid: 'Commandes impayées',
      unknownState: 'Commandes dans un état non compté : voir plus haut',
      otherCurrency: 'Dans une autre devise',
      repeated: 'Lignes répétées',
      otherChannel: 'Ne viennent pas d’un réseau',
      daily: 'Chiffres par jour : exportez ceux de toute la vie des publications',
      chart: 'Jours d’un graphique : le tableau à côté les compte',
      earlierPeriod: 'De la période précédente d’une comparaison',
      breakdown: 'Chiffres que compte le tableau par date',
      heading: 'Seconde ligne de titres',
      noPeriod: 'Sans aucune date',
      spansPeriods: 'Sur plusieurs périodes : exportez chaque semaine ou mois à part',
      skippedChannel: 'D’un canal non compté',
      notSale: 'Pas des ventes : achats, frais, virements, blocages',
      otherFigure: 'Un chiffre que le classeur ne garde pas',
      unknownContent: 'D’un type de contenu inconnu',
      newKeyword: 'Autres mots-clés, non ajoutés',
    },
  },
  totals: {
    title: 'Va dans « {sheet} »',
    waiting: 'Les chiffres viendront quand vous aurez répondu à la question.',
    nothing: 'Rien de ce tableau n’est gardé dans le suivi.',
    noRows: 'Il y a des titres, mais aucune ligne de chiffres en dessous.',
    noSheet:
      'Votre classeur n’a pas de feuille « {sheet} » : ces chiffres ne sont pas importés. L’onglet Suivi peut l’ajouter.',
  },
  amounts: {
    title: 'TVA et livraison',
    written: 'Dans le fichier',
    net: 'Va dans le classeur',
    tax: {
      none: 'Ces montants sont hors taxes.',
      column: 'La TVA est enlevée, d’après la colonne du fichier.',
      rate: 'La TVA de {rate} est enlevée.',
      zero: 'Aucune TVA n’est enlevée : le taux est de 0.',
    },
    shipping: {
      none: 'La livraison n’y est pas non plus.',
      column: 'La livraison aussi.',
      kept: 'La livraison y reste : le fichier n’a pas de colonne pour elle.',
      unknown: 'Le fichier ne dit pas si la livraison y est comprise.',
    },
  },
  partial: {
    period: '{first} – {last} : le fichier ne couvre que les jours du {knownFirst} au {knownLast}.',
    day: '{first} – {last} : le fichier ne couvre que le {knownFirst}.',
    hint: 'Une telle ligne est marquée « Couvre seulement » et n’est comparée à aucune autre, tant qu’un fichier ultérieur ne complète pas la période.',
  },
  ask: {
    dateOrder: 'Quel jour est {example} ?',
    dateOrderHint:
      'Aucune date de « {column} » ne dit si le jour ou le mois vient d’abord. Votre réponse sera retenue.',
    decimal: 'Combien vaut {example} ?',
    decimalHint: 'Aucun chiffre de « {column} » ne dit ce que signifie ce signe. Votre réponse sera retenue.',
    year: 'Année du dernier jour',
    yearHint: 'Les dates de « {column} » sont sans année, comme {example}.',
    yearError: 'Saisissez une année entre 2000 et 2100.',
    taxRate: 'TVA comprise dans ces montants (%)',
    taxRateHint:
      '« {column} » comprend la TVA et le fichier n’a pas de colonne pour elle ; le classeur compte hors taxes. Avec plusieurs taux, saisissez leur moyenne. Votre réponse va dans Paramètres.',
    taxRateUnsureHint:
      'Le fichier ne dit pas si « {column} » comprend la TVA : cela dépend de votre site. Saisissez 0 si ce n’est pas le cas. Votre réponse sera retenue.',
    taxRateError: 'Saisissez un taux entre 0 et 100, par exemple 20.',
    currency: 'Quelle devise compte ?',
    currencyHint:
      'Les montants sont en plusieurs devises, d’après « {column} », et ne sont pas convertis. Votre réponse sera retenue.',
    currencyWorkbookHint:
      'Les montants sont aussi en d’autres devises, d’après « {column} », et ne sont pas convertis ; votre classeur est en {workbook}. Votre réponse sera retenue.',
    currencyRows: '{currency} (lignes : {rows})',
    state: 'Commandes dans l’état « {name} »',
    stateHint:
      'Lignes : {rows}. Cet état n’est pas connu ; dites si ces commandes sont payées. Votre réponse sera retenue.',
    stateNone: 'Non comptées',
    stateSale: 'Compter comme ventes',
    manyStates:
      '{count} autres états ne sont pas comptés. Vérifiez que la bonne colonne est celle de l’état.',
    channel: 'Compter « {name} » sous',
    channelHint: 'Lignes : {rows}. Votre réponse sera retenue.',
    channelUnsureHint: 'Lignes : {rows}. Le fichier ne dit pas de quel réseau il est.',
    noProject: 'sans projet',
    newChannel: '{name} (nouveau canal)',
    notCounted: 'Ne pas compter',
    noChannel:
      'Votre classeur n’a pas de canal de ce nom. Choisissez-en un autre, ou ajoutez-le d’abord dans Paramètres.',
    noChannelYet:
      'Votre classeur n’a pas de canal de ce nom. Choisissez-en un autre, ou le nouveau au bout de la liste.',
    manyChannels:
      '{count} autres canaux ne sont pas comptés. Vérifiez que la bonne colonne est celle du canal.',
  },
  keywords: {
    title: 'Nouveaux mots-clés à ajouter',
    hint: 'Ceux de votre classeur sont mis à jour. Le fichier en a d’autres : {count}. Votre réponse sera retenue.',
    none: 'Aucun',
    most: 'Ceux parmi les {count} plus cliqués',
    all: 'Tous',
  },
  accounts: {
    of: 'Compte : {names}.',
    several: 'Comptes : {names}. Leurs chiffres s’additionnent.',
    added: 'Les chiffres d’autres comptes restent et s’ajoutent : {names}.',
    addedKinds:
      'Les chiffres d’autres fichiers que vous avez décrits restent, et s’ajoutent ; leurs colonnes : {names}.',
    replaced:
      'Ce fichier ne dit pas de quel compte il s’agit : pour ces jours, ses chiffres remplacent ceux de {names}.',
  },
  problems: {
    title: 'Valeurs illisibles : {count}',
    place: 'Ligne {line} · {column}',
    losesRow: 'ligne non comptée',
    more: 'Et {count} de plus.',
    reasons: {
      notNumber: '« {found} » n’est pas un nombre.',
      notHours: '« {found} » n’est pas un nombre d’heures, comme 1:45 ou 1,75.',
      notDate: '« {found} » n’est pas une date.',
      noSuchDay: '« {found} » n’est pas un jour du calendrier.',
      otherDates: '« {found} » n’est pas écrit comme les dates au-dessus.',
      noDate: 'Il n’y a pas de date.',
      noMonth: '« {found} » n’est pas un mois.',
      tooLarge: '« {found} » dépasse ce qu’un chiffre peut être.',
      tooLong: 'Le texte est plus long que tout nom ou toute recherche : « {found} »',
      characters:
        'Dans « {found} », des lettres sont perdues : le fichier a été enregistré avec un autre codage.',
      cutRow: 'La ligne s’arrête avant cette colonne : le fichier est incomplet.',
      longRow:
        'La ligne a plus de cellules qu’il n’y a de titres : elles ne sont pas sous les leurs (« {found} »).',
      openQuote: 'Un guillemet n’est jamais refermé, et la suite du fichier se trouve derrière : « {found} »',
    },
  },
  effect: {
    title: 'Lignes du suivi',
    added: 'Nouvelles',
    changed: 'Complétées ou corrigées',
    same: 'Inchangées',
    moved: 'Importées plus tôt comme contenu original, désormais non réparties',
    withoutRow: 'Écartées, faute de ligne dans Trafic',
    checking: 'Comparaison avec le classeur…',
    failed: 'La comparaison avec le classeur a échoué. Vérifiez votre connexion, puis réessayez.',
  },
  conflicts: {
    title: 'Chiffres différents : {count}',
    hint: 'Dans ces cellules, le classeur a d’autres chiffres que le fichier.',
    keep: 'Garder ceux du classeur',
    replace: 'Prendre ceux du fichier',
    cell: '{typed} dans le classeur, {file} dans le fichier.',
    together: '{typed} dans le classeur, {file} dans le fichier et ceux importés avant lui.',
    typed: 'Saisi.',
    imported: 'Importé de « {format} ».',
    shared: 'Gardé : c’est la somme de plusieurs lignes, ou une formule.',
    more: 'Et {count} de plus.',
  },
  rejected: {
    title: 'Chiffres impossibles, laissés de côté : {count}',
  },
  refusals: {
    notBuilt: 'Le classeur de suivi n’est plus complet. Regardez l’onglet Suivi.',
    noTable: 'La feuille « {sheet} » n’est pas dans le classeur. L’onglet Suivi l’ajoute.',
    noColumn: 'Dans « {sheet} », des colonnes manquent : {columns}. L’onglet Contrôle les ajoute.',
    unknownChannel:
      'Ces canaux ne sont plus dans Paramètres : {names}. Regardez à nouveau, puis choisissez-en d’autres.',
    unknownContent:
      'Ces types de contenu ne sont plus dans Paramètres : {names}. L’onglet Contrôle les ajoute.',
    unreadable: 'Ce fichier contient des chiffres impossibles. Rien n’en a été écrit.',
  },
  mapping: {
    title: 'Que sont les colonnes ?',
    hint: 'Dites-le une fois : le classeur le retient pour les fichiers qui ont les mêmes titres.',
    table: 'De quoi parle le fichier',
    tableHint: 'C’est ce qui dit dans quelle feuille vont les chiffres.',
    tables: {
      activity: 'Publications, publicité, heures, réseau',
      traffic: 'Visites ou commandes',
      keywords: 'Mots-clés',
      journeys: 'Parcours jusqu’à l’achat',
    },
    column: 'Par exemple : {sample}',
    emptyColumn: 'Vide dans les premières lignes',
    ignored: 'Inutilisée',
    dimensions: {
      date: 'Date',
      until: 'Dernier jour d’une plage',
      month: 'Mois (12, décembre)',
      channel: 'Canal',
      content: 'Type de contenu',
      keyword: 'Mot-clé',
      path: 'Parcours (canaux dans l’ordre)',
      first_touch: 'Date du premier contact',
    },
    channel: 'Canal de toutes les lignes',
    channelHint: 'Sauf si une colonne le dit.',
    content: 'Type de contenu de toutes les lignes',
    contentHint: 'Sauf si une colonne le dit.',
    each: 'Chaque ligne du fichier ajoute 1 à',
    eachHint: 'Comme dans une liste de publications ou de commandes.',
    nothing: 'Aucun chiffre',
    columns: 'Colonnes du fichier',
    apply: 'Lire ainsi',
    cancel: 'Retour',
    incomplete: {
      activity:
        'Dites quelle colonne est la date (ou le mois), de quel canal il s’agit, et au moins un chiffre.',
      traffic: 'Dites quelle colonne est la date (ou le mois), et au moins un chiffre.',
      keywords: 'Dites quelle colonne est le mot-clé, et au moins un chiffre.',
      journeys: 'Indiquez la colonne du parcours, et au moins un chiffre.',
    },
  },
  run: 'Importer',
  running: 'Import en cours…',
  waiting: 'Répondez d’abord aux questions ci-dessus ; les fichiers sans réponse ne sont pas importés.',
  nothingToImport: 'Il n’y a rien à importer dans ces fichiers.',
  busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Réessayez dans une minute.',
  failed:
    'L’import s’est arrêté. Rien n’est perdu ni compté deux fois : importez à nouveau, et ce qui manque sera complété.',
  result: {
    title: 'Import terminé',
    none: 'Rien n’a été importé',
    added: 'Nouvelles lignes : {count}.',
    changed: 'Lignes complétées ou corrigées : {count}.',
    nothingNew: 'Rien de nouveau : le classeur a déjà ces chiffres.',
    kept: 'Chiffres gardés tels quels : {count}.',
    more: 'Importer d’autres fichiers',
  },
  journal: {
    title: 'Imports déjà faits',
    rows: 'lignes : {count}',
    undo: 'Annuler',
    undoFile: 'Annuler l’import de {file} du {when}',
    sure: 'Retirer ces chiffres ? Ce qui a été modifié depuis reste.',
    yes: 'Annuler l’import',
    no: 'Le garder',
    undoing: 'Annulation…',
    undone: 'Import annulé : {file}. Chiffres remis comme avant : {restored}. Lignes retirées : {removed}.',
    kept: 'Chiffres modifiés depuis, et laissés : {count}.',
    gone: 'Cet import était déjà annulé.',
    busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Réessayez dans une minute.',
    failed: 'L’annulation s’est arrêtée. Rien n’est perdu : annulez à nouveau, et elle sera complétée.',
    all: 'Tout montrer ({count})',
  },
};
