import type { week as english } from '../en/week';

/** The Log tab. */
export const week: typeof english = {
  title: 'Saisir la semaine',
  intro:
    'Une minute pour ce qu’aucun export ne sait. Ce qu’un import ou quelqu’un d’autre a rempli est affiché, pas redemandé.',
  hint: 'Les heures comme vous les écrivez : 1h45, 1:45, 1,75 ou 45 min. 0 veut dire aucune ; laissez vide ce que vous ne savez pas.',
  noSheet: 'La feuille à remplir ici a disparu. L’onglet Contrôle la fait recréer.',
  noLines:
    'Aucun canal ne figure encore dans les paramètres. Choisissez-en un dans l’onglet Suivi, ou ajoutez ci-dessous celui d’une autre semaine.',
  example:
    'Les lignes de l’exemple sont affichées telles quelles. Supprimez l’exemple dans l’onglet Suivi avant de saisir votre propre travail.',
  weekly: {
    title: 'Saisir la semaine',
    period: 'Semaine du {days}',
    earlier: 'Semaine précédente',
    later: 'Semaine suivante',
    running: 'Cette semaine n’est pas terminée.',
    nothing: 'Rien n’est encore noté pour cette semaine.',
    hours: 'Il manque des heures : le coût de cette semaine n’est pas connu.',
    complete: 'Les heures de tout ce qui est noté sont connues.',
    lacking: 'Semaines sans heures',
    lackingHint: 'Leur coût n’est pas connu : aucun retour ne compte ces lignes.',
    lackingNone: 'Aucune semaine terminée ne manque d’heures.',
  },
  monthly: {
    title: 'Saisir le mois',
    period: '{days}',
    earlier: 'Mois précédent',
    later: 'Mois suivant',
    running: 'Ce mois n’est pas terminé.',
    nothing: 'Rien n’est encore noté pour ce mois.',
    hours: 'Il manque des heures : le coût de ce mois n’est pas connu.',
    complete: 'Les heures de tout ce qui est noté sont connues.',
    lacking: 'Mois sans heures',
    lackingHint: 'Leur coût n’est pas connu : aucun retour ne compte ces lignes.',
    lackingNone: 'Aucun mois terminé ne manque d’heures.',
  },
  metrics: { hours: 'Heures', posts: 'Publications', ad_spend: 'Publicité' },
  field: '{metric}, {line}',
  known: '{metric}, {line} : {value}, déjà dans la feuille',
  more: 'en plus :',
  exampleLine: 'exemple',
  unknown: 'non renseigné',
  total: 'Heures saisies : {hours}',
  add: {
    title: 'Un autre canal ou type de contenu',
    channel: 'Canal',
    content: 'Type de contenu',
    channelHint: 'Ceux des paramètres.',
    contentHint: 'Ce qui y a été publié.',
    add: 'Ajouter la ligne',
  },
  save: 'Écrire dans « {sheet} »',
  saving: 'Écriture…',
  errors: {
    hours: {
      unreadable: '« {found} » ne se lit pas comme des heures. Saisissez 1h45, 1:45, 1,75 ou 45 min.',
      minutes: '« {found} » : une heure a 60 minutes. Saisissez 1h45 ou 1:45.',
      ambiguous:
        '« {found} » peut vouloir dire un peu plus d’une heure, ou plus de mille. Saisissez 1h45, 1:45 ou 1,75.',
    },
    posts: '« {found} » n’est pas un nombre de publications. Saisissez 0, 1, 2 …',
    ad_spend: '« {found} » n’est pas un montant. Saisissez 12,50, ou 0 s’il n’y en a pas.',
  },
  outcomes: {
    nothingTyped: 'Rien n’est encore saisi.',
    rows: { one: '1 ligne ajoutée.', several: '{count} lignes ajoutées.' },
    cells: {
      none: 'Aucune cellule remplie.',
      one: '1 cellule remplie.',
      several: '{count} cellules remplies.',
    },
    kept: {
      one: '1 cellule a reçu entre-temps un autre chiffre, qui reste.',
      several: '{count} cellules ont reçu entre-temps d’autres chiffres, qui restent.',
    },
    busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Rien n’a été écrit : réessayez dans une minute.',
    refused:
      'Google ne vous laisse pas écrire dans cette feuille. Demandez au propriétaire du fichier le droit de la modifier.',
    notBuilt: 'Le classeur de suivi n’est plus complet. Voyez l’onglet Suivi.',
    noColumns: 'Il manque des colonnes à la feuille, et rien n’a été écrit. L’onglet Contrôle les ajoute.',
    unlisted:
      'Un canal ou un type de contenu n’est plus dans les paramètres, et rien n’a été écrit. Ajoutez-le, puis réessayez.',
    failed:
      'La feuille de calcul n’a pas répondu. Rien n’est perdu ni écrit deux fois : réessayez, et ce qui manque sera complété.',
  },
  lacking: { nothing: 'rien de noté', hours: 'heures manquantes' },
  all: 'Tout afficher ({count})',
};
