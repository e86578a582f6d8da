import type { start as english } from '../en/workbookStart';

export const start: typeof english = {
  title: 'Mode d’emploi',
  blocks: {
    title: {
      heading: 'Mode d’emploi',
      purpose:
        'Ce classeur montre ce que vos réseaux sociaux rapportent, et ce qu’ils coûtent. Un quart d’heure par semaine suffit.',
    },
    fill: {
      title: 'Ce qu’il faut remplir',
      explanation: 'Quand et comment',
      activity: {
        name: 'Activité',
        meaning:
          'Chaque semaine ou chaque mois, une ligne par canal et type de contenu : les heures, l’argent, et ce qu’indiquent les statistiques de la plateforme et de votre site. Laissez vide ce que vous ne savez pas.',
      },
      settings: {
        name: 'Paramètres',
        meaning:
          'Une fois, puis chaque fois que quelque chose change : taux de marque, coût horaire chargé, objectif, canaux, personnes.',
      },
      dashboard: {
        name: 'Tableau de bord',
        meaning:
          'Rien à remplir : il lit les autres feuilles. La réponse est en haut, ce qu’il y a à faire sous « Cette semaine ».',
      },
    },
    fillTraffic: {
      title: 'Statistiques du site',
      explanation: 'Quand et comment',
      traffic: {
        name: 'Trafic',
        meaning:
          'Chaque semaine, une ligne tirée des statistiques de votre site. Ajoutez quelques semaines d’avant le lancement : elles montrent ce qui a changé.',
      },
    },
    fillVisibility: {
      title: 'Visibilité',
      explanation: 'Quand et comment',
      links: {
        name: 'Liens',
        meaning:
          'Chaque fois que vous partagez un lien vers votre site : une ligne, que l’onglet Liens du panneau latéral peut écrire, puis les visites qu’il a apportées.',
      },
      mentions: {
        name: 'Mentions',
        meaning:
          'Chaque fois que quelqu’un écrit sur vous ou sur un concurrent : une ligne. Google Alertes peut les trouver : l’onglet Liens du panneau latéral explique comment remplir Flux de mentions.',
      },
    },
    fillSearch: {
      title: 'Recherche',
      explanation: 'Quand et comment',
      keywords: {
        name: 'Mots-clés',
        meaning: 'Dix à vingt mots-clés pour commencer ; une fois par mois, la position de chacun.',
      },
    },
    fillJourneys: {
      title: 'Chemins jusqu’à l’achat',
      explanation: 'Quand et comment',
      journeys: {
        name: 'Parcours',
        meaning:
          'Chaque fois que vous savez comment des clients sont venus : une ligne avec les canaux de leur parcours, dans l’ordre. Collé, importé, ou demandé au comptoir ; ceux qui n’ont pas acheté comptent comme « sans conversion ».',
      },
      attribution: {
        name: 'Attribution',
        meaning:
          'Rien à remplir : ce que huit modèles donnent à chaque canal, les parts qui dépendent du modèle, et les ventes par mois de vente et de premier contact.',
      },
    },
    numbers: {
      title: 'Ce que disent les nombres',
      explanation: 'En mots simples',
      cost: {
        name: 'Coût complet',
        meaning:
          'La publicité, les prestations et outils, et vos heures à leur coût. Les heures ne sont jamais gratuites.',
      },
      roi: {
        name: 'Retour (ROI)',
        meaning:
          'Ce que chaque unité de coût a rapporté en plus d’elle-même, en ne comptant que votre marge. 0 % : vous avez récupéré votre mise. 50 % : la mise et la moitié en plus. Sous 0 % : une perte pour l’instant.',
      },
      costPerLead: {
        name: 'Coût par prospect',
        meaning: 'Ce qu’il a fallu pour qu’une personne demande quelque chose.',
      },
      costPerCustomer: { name: 'Coût par client', meaning: 'Ce qu’il a fallu pour qu’une personne achète.' },
      engagement: { name: 'Taux d’engagement', meaning: 'Les interactions pour chaque affichage.' },
      amplification: {
        name: 'Partages par publication',
        meaning: 'Combien de fois une publication est partagée.',
      },
      conversion: { name: 'Taux de conversion', meaning: 'Les clients pour chaque visite.' },
      interval: {
        name: 'Fourchette basse, fourchette haute',
        meaning:
          'Le vrai chiffre se trouve très probablement entre les deux (95 fois sur 100). Moins il y a de données, plus ils sont éloignés.',
      },
      change: {
        name: 'Évolution depuis le lancement',
        meaning:
          'Les quatre dernières périodes face aux quatre premières. Pour les visites gagnées grâce aux réseaux sociaux : toutes les dates de Trafic depuis le lancement, face à ce que celles d’avant laissaient attendre. Une évolution n’est pas encore une preuve : les saisons et les soldes y sont pour quelque chose.',
      },
    },
    verdicts: {
      title: 'Ce que disent les verdicts',
      explanation: 'En mots simples',
      clearGain: {
        name: 'Gain confirmé, hausse confirmée',
        meaning:
          'Même la borne basse de l’intervalle est au-dessus de zéro : le hasard ne l’explique guère. Gain et perte se disent de l’argent, hausse et baisse du reste.',
      },
      likely: {
        name: 'Gain ou hausse probable, perte ou baisse probable',
        meaning:
          'C’est probablement vrai, mais le hasard n’est pas exclu. Regardez à nouveau dans quelques semaines.',
      },
      cannotTell: {
        name: 'Trop tôt pour le dire',
        meaning:
          'Cela peut venir du hasard. « Une hausse de moins de 30 % passerait inaperçue » : seule une plus forte pourrait déjà se voir.',
      },
      clearLoss: {
        name: 'Perte confirmée, baisse confirmée',
        meaning: 'Même la borne haute de l’intervalle est sous zéro : le hasard ne l’explique guère.',
      },
      notEnough: {
        name: 'Pas encore assez de données',
        meaning: 'Il y a trop peu de saisies pour comparer. Continuez : rien n’est cassé.',
      },
      plain: {
        name: 'Chiffre brut, sans marge d’erreur',
        meaning: 'Un total ou une moyenne : on voit l’évolution, pas à quel point elle est sûre.',
      },
      impossible: {
        name: 'Saisies à vérifier',
        meaning:
          'Une partie dépasse son tout, par exemple plus de prospects que de visites, ou une date de Trafic s’y trouve deux fois. L’onglet Contrôle du panneau latéral montre où.',
      },
    },
    ask: {
      title: 'Posez votre propre question',
      explanation: 'Des formules à l’œuvre',
      how: 'Cliquez sur un nombre pour voir sa formule. Pour demander autre chose, copiez la formule dans une feuille à vous et modifiez-la là-bas : les mises à jour réécrivent cette page.',
      roi: {
        name: 'Qu’est-ce que tout cela a rapporté ?',
        change:
          '=ROI(chiffre d’affaires; coût; taux de marque). Pour un seul canal, ajoutez à chaque SUMIFS la colonne des canaux et le nom du vôtre.',
        needs:
          'Il faut un taux de marque, un coût horaire chargé, et les heures et les ventes de chaque période.',
      },
      trafficLift: {
        name: 'Les réseaux sociaux amènent-ils plus de monde ?',
        change:
          '=TRAFFIC_LIFT(visites avant; visites après). Remplacez la colonne des visites venues des réseaux sociaux par celle des visites totales, ou la date de lancement par le jour d’une ouverture ou de soldes.',
        needs:
          'Il faut des visites venues des réseaux sociaux dans Trafic, avant la date de lancement et depuis.',
      },
      hourOfWork: {
        name: 'Combien faut-il vendre pour payer une heure de travail ?',
        change:
          '=BREAK_EVEN_REVENUE(coût; taux de marque). Remplacez le coût horaire chargé par le prix d’une publicité, ou par une année de travail.',
        needs: 'Il faut un coût horaire chargé, et un taux de marque supérieur à 0.',
      },
    },
    roles: {
      title: 'Qui peut changer quoi',
      explanation: 'Dans ce classeur',
      owner: { name: 'Propriétaire', meaning: 'Tout, y compris les paramètres et le partage.' },
      editor: {
        name: 'Éditeur',
        meaning:
          'Saisit des lignes. Les titres, les colonnes calculées, les paramètres et les pages sont protégés.',
      },
      viewer: { name: 'Lecteur', meaning: 'Lit tout, ne change rien.' },
    },
  },
};
