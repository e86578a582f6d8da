import type { share as english } from '../en/share';

/** The Share tab. */
export const share: typeof english = {
  title: 'Partager avec une équipe',
  roles: {
    owner: 'Propriétaire',
    editor: 'Éditeur',
    viewer: 'Lecteur',
  },
  may: {
    title: 'Qui peut faire quoi',
    owner: 'Tout, y compris les paramètres et les formules.',
    editor:
      'Note des lignes dans les tableaux. Ne peut modifier ni les titres, ni les cellules calculées, ni les paramètres, ni le tableau de bord.',
    viewer: 'Lit tout, ne modifie rien.',
    where:
      'Ces limites valent dans les feuilles du classeur de suivi : dans vos propres feuilles, un éditeur peut tout modifier.',
  },
  present: 'Qui a accès aujourd’hui',
  unknown: 'La liste des personnes ayant accès n’a pas pu être lue. Vous pouvez quand même en ajouter.',
  change: 'Pour changer ou retirer un accès, utilisez le bouton Partager de Google, en haut à droite.',
  add: 'Ajouter des personnes',
  addresses: 'Adresses e-mail',
  addressesHint: 'Plusieurs à la fois : séparées par des virgules, des espaces ou des lignes.',
  role: 'Rôle',
  roleHint: 'Le même pour toutes ces adresses.',
  review: 'Vérifier avant de partager',
  errors: {
    none: 'Aucune adresse. Saisissez au moins une adresse e-mail.',
    invalid: '« {address} » n’est pas une adresse e-mail. Écrivez-la comme ana@example.com.',
    already: '{address} a déjà cet accès. Retirez cette adresse.',
  },
  confirm: {
    title: 'Partager avec ces personnes ?',
    text: 'Rien n’a encore été partagé. Google peut leur envoyer un e-mail avec le lien vers ce fichier.',
    yes: 'Partager maintenant',
    no: 'Retour',
    sharing: 'Partage…',
  },
  outcomes: {
    title: 'Ce qui a été partagé',
    added: 'a maintenant accès',
    refused: 'n’a pas été ajouté. Vérifiez l’adresse, et que vous avez le droit de partager ce fichier.',
    failed:
      'La feuille de calcul n’a pas répondu. Regardez la liste des personnes ayant accès, puis réessayez.',
    more: 'Ajouter d’autres personnes',
  },
};
