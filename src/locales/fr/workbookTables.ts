import type { tables as english } from '../en/workbookTables';

export const tables: typeof english = {
  activity: {
    title: 'Activité',
    columns: {
      period: {
        title: 'Période',
        note: 'Premier jour de la semaine ou du mois concerné. Tapez toujours le même jour : le lundi, ou le 1er.',
      },
      channel: { title: 'Canal', note: 'Là où vous avez publié. La liste se trouve dans Paramètres.' },
      content: {
        title: 'Contenu',
        note: 'Original : vous l’avez créé. Relayé : vous avez partagé ce que d’autres ont créé. Sous-traité : vous avez payé quelqu’un pour le créer. Vide : des chiffres que rien ne permet de répartir, comme les visites d’Analytics sans balise de contenu.',
      },
      person: { title: 'Personne', note: 'Qui a fait le travail. La liste se trouve dans Paramètres.' },
      posts: { title: 'Publications', note: 'Nombre de publications, stories ou vidéos mises en ligne.' },
      hours: {
        title: 'Heures',
        note: 'Toutes les heures passées : trouver des idées, écrire, photographier, répondre aux commentaires. Une demi-heure compte aussi.',
      },
      ad_spend: {
        title: 'Publicité',
        note: 'Argent versé à la plateforme pour des annonces ou des publications sponsorisées.',
      },
      fees: {
        title: 'Prestations et outils',
        note: 'Indépendants, agence, abonnements, matériel : tout ce qui est payé, hors publicité.',
      },
      impressions: {
        title: 'Impressions',
        note: 'Nombre d’affichages des publications. Dans les statistiques de la plateforme : « Impressions » ou « Vues ».',
      },
      interactions: {
        title: 'Interactions',
        note: 'Mentions J’aime, commentaires, partages, enregistrements et clics réunis. Dans les statistiques de la plateforme : « Interactions » ou « Engagement ».',
      },
      shares: { title: 'Partages', note: 'Nombre de fois où vos publications ont été partagées.' },
      clicks: { title: 'Clics', note: 'Clics sur les liens vers votre site.' },
      visits: {
        title: 'Visites',
        note: 'Visites de votre site venues de ce canal. Dans les statistiques de votre site : sessions par source.',
      },
      new_visitors: {
        title: 'Nouveaux visiteurs',
        note: 'Parmi ces visites, les personnes venues pour la première fois.',
      },
      leads: {
        title: 'Contacts',
        note: 'Personnes qui ont demandé quelque chose : un devis, un appel, la lettre d’information.',
      },
      qualified_leads: {
        title: 'Contacts qualifiés',
        note: 'Parmi ces contacts, ceux qui peuvent et veulent acheter.',
      },
      customers: { title: 'Clients', note: 'Personnes qui ont acheté après être venues de ce canal.' },
      revenue: {
        title: 'Chiffre d’affaires',
        note: 'Ce qu’elles ont payé, hors taxes. Seulement ce que cet effort a apporté, pas tout votre chiffre d’affaires. Tapez 0 s’il n’a rien apporté.',
      },
      note: {
        title: 'Remarque',
        note: 'Tout ce qu’il faut retenir : des soldes, un article de presse, des vacances.',
      },
      partial: {
        title: 'Couvre seulement',
        note: 'Rempli lorsqu’un export ne couvre qu’une partie de la période : une telle ligne n’est comparée à aucune autre. Les importations l’écrivent, et l’effacent quand un fichier ultérieur complète la période.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les importations l’écrivent ; il n’y a rien à saisir.',
      },
      cost: {
        title: 'Coût complet',
        note: 'La publicité, plus les heures au coût horaire des Paramètres, plus les prestations et outils.',
      },
      roi: {
        title: 'Retour (ROI)',
        note: 'Le chiffre d’affaires à votre taux de marge, moins le coût complet, divisé par le coût complet. 0 % : vous avez récupéré votre mise. Vide tant qu’aucun chiffre d’affaires n’est saisi.',
      },
      cost_per_lead: { title: 'Coût par contact', note: 'Le coût complet divisé par les contacts.' },
      cost_per_customer: { title: 'Coût par client', note: 'Le coût complet divisé par les clients.' },
      engagement_rate: { title: 'Taux d’engagement', note: 'Les interactions divisées par les impressions.' },
      amplification_rate: {
        title: 'Partages par publication',
        note: 'Les partages divisés par les publications.',
      },
      conversion_rate: { title: 'Taux de conversion', note: 'Les clients divisés par les visites.' },
    },
  },
  traffic: {
    title: 'Trafic',
    columns: {
      date: {
        title: 'Date',
        note: 'Le jour, ou le premier jour de la semaine. Tenez-vous à l’un ou à l’autre. Les lignes d’avant vos débuts rendent la comparaison possible.',
      },
      all_visits: {
        title: 'Visites totales',
        note: 'Toutes les visites de votre site. Dans les statistiques de votre site : sessions.',
      },
      organic_visits: {
        title: 'Visites naturelles',
        note: 'Visites venues des moteurs de recherche, hors publicité.',
      },
      social_visits: { title: 'Visites sociales', note: 'Visites venues des réseaux sociaux.' },
      subscribers: {
        title: 'Nouveaux abonnés',
        note: 'Personnes qui se sont abonnées à votre lettre d’information pendant ce temps.',
      },
      orders: {
        title: 'Commandes',
        note: 'Toutes les commandes de la boutique pendant ce temps, d’où qu’elles viennent, sans les remboursées ni les annulées.',
      },
      sales: { title: 'Ventes', note: 'Ce que ces commandes ont rapporté en tout, avant vos coûts.' },
      partial: {
        title: 'Couvre seulement',
        note: 'Rempli lorsqu’un export ne couvre qu’une partie de la période : une telle ligne n’est comparée à aucune autre. Les importations l’écrivent, et l’effacent quand un fichier ultérieur complète la période.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les importations l’écrivent ; il n’y a rien à saisir.',
      },
      social_share: { title: 'Part sociale', note: 'Les visites sociales divisées par les visites totales.' },
      effort_start: {
        title: 'Début de l’effort',
        note: 'Marque, pour le graphique, la première ligne de votre effort sur les réseaux sociaux.',
      },
      expected_visits: {
        title: 'Visites attendues',
        note: 'Les visites totales que le passé laisse attendre sans l’effort. Le tableau de bord dit si la différence dépasse le hasard.',
      },
    },
  },
  links: {
    title: 'Liens',
    columns: {
      date: { title: 'Date', note: 'Jour du premier partage du lien.' },
      page: { title: 'Page', note: 'La page de votre site où mène le lien.' },
      source: {
        title: 'Source',
        note: 'Où il est partagé, en minuscules : facebook, instagram, newsletter.',
      },
      medium: { title: 'Support', note: 'Le genre d’endroit : social, email, paid_social.' },
      campaign: { title: 'Campagne', note: 'Ce à quoi il se rattache : soldes_printemps, ouverture.' },
      content: {
        title: 'Contenu',
        note: 'Distingue deux liens d’une même campagne : video, photo. Peut rester vide.',
      },
      link: {
        title: 'Lien balisé',
        note: 'Le lien entier, avec ses balises utm : c’est celui qu’il faut partager.',
      },
      visits: {
        title: 'Visites',
        note: 'Visites apportées par le lien. Dans les statistiques de votre site : sessions par campagne.',
      },
      new_visitors: {
        title: 'Nouveaux visiteurs',
        note: 'Parmi ces visites, les personnes venues pour la première fois.',
      },
      channel: {
        title: 'Compté comme',
        note: 'Le canal dans lequel Google Analytics compte ses visites, d’après la source et le support. Les noms restent en anglais.',
      },
      new_visitor_rate: {
        title: 'Part de nouveaux visiteurs',
        note: 'Les nouveaux visiteurs divisés par les visites.',
      },
    },
  },
  keywords: {
    title: 'Mots-clés',
    columns: {
      keyword: { title: 'Mot-clé', note: 'Ce que vos clients tapent dans un moteur de recherche.' },
      searches: {
        title: 'Recherches par mois',
        note: 'Nombre de recherches en un mois. Un outil de planification des mots-clés l’indique ; un ordre de grandeur suffit.',
      },
      position_before: {
        title: 'Position avant',
        note: 'Votre place dans les résultats avant l’effort, 1 étant la première. Vide si vous étiez introuvable.',
      },
      position_now: {
        title: 'Position actuelle',
        note: 'Votre place actuelle dans les résultats. Dans Google Search Console : position moyenne.',
      },
      impressions: {
        title: 'Impressions',
        note: 'Combien de fois vous avez été montré à ceux qui le cherchaient. Dans Google Search Console : impressions.',
      },
      clicks: {
        title: 'Clics',
        note: 'Combien de fois ils ont cliqué. Les mots-clés peu cherchés manquent dans les exports : la somme n’est pas le total des clics du site.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les importations l’écrivent ; il n’y a rien à saisir.',
      },
      expected_ctr: {
        title: 'Clics attendus',
        note: 'La part des internautes qui cliquent d’ordinaire à cette position.',
      },
      click_rate: { title: 'Taux de clics', note: 'Clics divisés par affichages.' },
      compared_clicks: {
        title: 'Par rapport à l’usage',
        note: 'Si votre taux de clics s’écarte de l’habituel à cette position, plus que par hasard. Moins : revoyez le titre et la description de la page.',
      },
      rank_gain: {
        title: 'Places gagnées',
        note: 'Position avant moins position actuelle : au-dessus de 0, c’est mieux.',
      },
    },
    clicks: { more: 'plus que d’habitude', fewer: 'moins que d’habitude', usual: 'comme d’habitude' },
  },
  mentions: {
    title: 'Mentions',
    columns: {
      date: { title: 'Date', note: 'Jour de la parution.' },
      brand: {
        title: 'Marque',
        note: 'Qui est cité : vous, ou un concurrent. La liste se trouve dans Paramètres.',
      },
      title: {
        title: 'Titre',
        note: 'Titre de l’article ou de la publication. Une alerte Google vous signale les nouveautés.',
      },
      address: { title: 'Adresse', note: 'Là où on peut le lire.' },
    },
  },
  feeds: {
    title: 'Flux de mentions',
    unread: 'non lu : autorisez l’accès ou vérifiez l’adresse',
    columns: {
      brand: {
        title: 'Marque',
        note: 'Qui le flux surveille : vous ou un concurrent. La liste est dans Paramètres.',
      },
      feed: {
        title: 'Adresse du flux',
        note: 'L’adresse d’un flux Google Alertes, une par ligne, dans les trois premières lignes. L’onglet Liens du panneau latéral explique comment l’obtenir. Google Sheets demande une fois si le fichier peut le lire : cliquez sur « Autoriser l’accès ».',
      },
      found_brand: { title: 'Marque trouvée', note: 'De qui parle la mention.' },
      found_date: { title: 'Trouvée le', note: 'La date donnée par le flux.' },
      found_title: {
        title: 'Titre trouvé',
        note: 'Ce que les flux contiennent aujourd’hui. Les anciens éléments finissent par en sortir : l’onglet Liens du panneau latéral copie les nouveaux dans Mentions.',
      },
      found_address: { title: 'Adresse trouvée', note: 'Où la lire.' },
    },
  },
  imports: {
    title: 'Importations',
    columns: {
      import: {
        title: 'Importation',
        note: 'Le module tient cette feuille pour annuler des importations et pour distinguer ses chiffres des vôtres. Annulez plutôt dans l’onglet Import.',
      },
      imported: { title: 'Importé le', note: 'Le jour de l’importation.' },
      file: { title: 'Fichier', note: 'Le fichier d’où viennent les chiffres.' },
      format: { title: 'Export', note: 'Le genre d’export qu’est ce fichier.' },
      table: { title: 'Feuille', note: 'La feuille dont une ligne a été remplie.' },
      row: { title: 'Ligne', note: 'La ligne remplie, par ce dont elle parle.' },
      data: { title: 'Chiffres', note: 'Ce que contenait chaque cellule avant l’importation, et après.' },
    },
  },
};
