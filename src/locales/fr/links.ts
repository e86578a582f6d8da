import type { links as english } from '../en/links';

export const links: typeof english = {
  title: 'Liens balisés',
  intro:
    'Un lien balisé dit aux statistiques de votre site de quelle publication ou newsletter vient une visite. Remplissez les mots, puis partagez le lien qui apparaît plus bas.',
  page: { label: 'Page de votre site', hint: 'L’adresse sur laquelle les gens doivent arriver.' },
  source: { label: 'Source', hint: 'Où vous le partagez : facebook, instagram, newsletter.' },
  medium: {
    label: 'Support',
    hint: 'Le type d’endroit. Choisissez dans la liste : les rapports connaissent ces mots.',
  },
  campaign: { label: 'Campagne', hint: 'Ce dont il fait partie : soldes_ete, ouverture.' },
  content: {
    label: 'Contenu (facultatif)',
    hint: 'Distingue deux liens d’une même campagne : video, photo.',
  },
  term: {
    label: 'Mot-clé (facultatif)',
    hint: 'Pour les annonces sur le Réseau de Recherche : le mot-clé que vous payez.',
  },
  more: 'Contenu et mot-clé',
  media: {
    social: 'une publication sur un réseau social',
    paid_social: 'une publicité sur un réseau social',
    email: 'une newsletter ou un e-mail',
    cpc: 'une annonce sur le Réseau de Recherche',
    display: 'une bannière',
    affiliate: 'un lien d’affiliation',
    referral: 'un autre site',
    sms: 'un SMS',
  },
  encoded: 'Ce mot était déjà encodé pour un lien. Sera écrit : {text}',
  written: 'Sera écrit : {text}',
  errors: {
    page: 'Ce n’est pas l’adresse d’une page web. Saisissez-la en entier, par exemple https://boutique.example/page.',
    nothing: 'Ce mot n’est fait que de signes. Utilisez des lettres ou des chiffres.',
  },
  result: 'Votre lien',
  needed: 'Remplissez la page, la source, le support et la campagne : le lien apparaît ici.',
  missing: {
    source: 'Il manque la source : on ne pourrait pas distinguer ces visites des autres.',
    medium: 'Il manque le support : Analytics classerait les visites en « Unassigned ».',
    campaign: 'Il manque la campagne : on ne pourrait pas additionner ses visites.',
  },
  counted: 'Google Analytics comptera ses visites comme :',
  warnings: {
    unknownMedium:
      'Analytics ne connaît pas le support « {medium} » : ses visites seraient « Unassigned ». Choisissez-en un dans la liste.',
    sourceDecides:
      'Le support dit {byMedium}, mais Analytics suit la source et compte {channel}. Vérifiez ce que vous voulez dire.',
    notSocial:
      '« {source} » n’est pas un réseau social connu de nous, et le support dit social. Vérifiez ce que vous voulez dire.',
    clickId:
      'L’adresse de la page porte la marque d’un clic publicitaire ({name}) : les visites seraient comptées à cette annonce. Copiez l’adresse sans elle.',
    retagged: 'L’adresse de la page a déjà des balises : celles-ci les remplacent.',
    foreign: 'Les balises ne comptent que sur votre propre site, et cette page est sur {site}.',
    alike:
      'Liens contient la campagne « {other} » : les rapports montreraient les deux côte à côte. Gardez une seule écriture.',
  },
  copy: 'Copier le lien',
  copied: 'Copié.',
  copyFailed:
    'Le navigateur a refusé la copie. Le lien est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  add: 'Ajouter à Liens',
  adding: 'Ajout…',
  outcomes: {
    added: 'Ajouté à la feuille Liens, à la date d’aujourd’hui.',
    already: 'Ce lien est déjà dans la feuille Liens.',
    noTable:
      'Ce classeur n’a pas de feuille Liens. Si elle a été supprimée, l’onglet Contrôle la fait recréer ; sinon, choisissez la question « Nous voit-on davantage ? » dans l’onglet Suivi.',
    busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Réessayez dans un instant.',
    failed: 'Le lien n’a pas été ajouté. Vérifiez votre connexion, puis réessayez.',
  },
  mentions: {
    title: 'Mentions',
    intro:
      'Google Alertes trouve les pages qui parlent de vous ou d’un concurrent. La feuille Mentions les garde, et le tableau de bord montre votre part.',
    how: 'Comment préparer un flux',
    steps: [
      'Ouvrez google.com/alerts et saisissez le nom de votre boutique entre guillemets : "La Lanterne bleue".',
      'Sous « Afficher les options », choisissez « Flux RSS » pour « Envoyer à », puis « Créer l’alerte ».',
      'Dans la liste des alertes, faites un clic droit sur le signe du flux, à côté de l’alerte, et copiez l’adresse du lien.',
      'Collez-la dans la feuille Flux de mentions, dans une des trois premières lignes, et choisissez la marque à côté.',
      'Google Sheets demande une fois si ce fichier peut lire des données extérieures : cliquez sur « Autoriser l’accès ». Seul le flux est lu, et rien n’est envoyé.',
      'Faites de même pour un concurrent : sans lui, il n’y a rien à comparer.',
    ],
    log: 'Noter les nouvelles mentions',
    logging: 'Lecture des flux…',
    added: {
      none: 'Aucune nouvelle mention.',
      one: '1 nouvelle mention notée.',
      several: '{count} nouvelles mentions notées.',
    },
    already: '{count} avaient déjà été notées.',
    unread: {
      one: '1 flux n’a pas pu être lu. Ouvrez la feuille Flux de mentions : cliquez sur « Autoriser l’accès » si Sheets le demande, et vérifiez l’adresse.',
      several:
        '{count} flux n’ont pas pu être lus. Ouvrez la feuille Flux de mentions : cliquez sur « Autoriser l’accès » si Sheets le demande, et vérifiez les adresses.',
    },
    noFeeds: 'Il n’y a pas encore de flux : suivez les étapes ci-dessus.',
    noTable:
      'Ce classeur n’a pas de feuille pour les mentions. Si elle a été supprimée, l’onglet Contrôle la fait recréer ; sinon, choisissez la question « Nous voit-on davantage ? » dans l’onglet Suivi.',
    busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Réessayez dans un instant.',
    failed: 'Rien n’a été noté. Vérifiez votre connexion, puis réessayez.',
  },
};
