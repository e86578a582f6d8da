import type { tables as english } from '../en/workbookTables';

export const tables: typeof english = {
  activity: {
    title: 'Activité',
    columns: {
      period: {
        title: 'Période',
        note: 'Premier jour de la semaine ou du mois concerné. Saisissez toujours le même jour : le lundi, ou le 1er.',
      },
      channel: { title: 'Canal', note: 'Là où vous avez publié. La liste se trouve dans Paramètres.' },
      content: {
        title: 'Contenu',
        note: 'Original : vous l’avez créé. Relayé (curation) : vous avez partagé ce que d’autres ont créé. Externalisé : vous avez payé quelqu’un pour le créer. Vide : des chiffres que rien ne permet de répartir, comme les visites d’Analytics sans balise de contenu.',
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
        note: 'Nombre d’affichages des publications. Dans un export de Meta : « Vues » ; ailleurs « Impressions » ou « Vues ».',
      },
      interactions: {
        title: 'Interactions',
        note: 'Mentions J’aime, commentaires, partages, enregistrements et clics réunis. Dans un export de Meta : « Réactions, commentaires et partages » ; ailleurs « Interactions » ou « Engagement ».',
      },
      shares: {
        title: 'Partages',
        note: 'Nombre de fois où vos publications ont été partagées. Dans un export de Meta : « Partages ».',
      },
      clicks: {
        title: 'Clics',
        note: 'Clics sur les liens vers votre site. Dans un export de Meta : « Total des clics ».',
      },
      visits: {
        title: 'Visites',
        note: 'Visites de votre site venues de ce canal. Dans Google Analytics : « Sessions », par source.',
      },
      new_visitors: {
        title: 'Nouveaux visiteurs',
        note: 'Parmi ces visites, les personnes venues pour la première fois. Dans Google Analytics : « Nouveaux utilisateurs ».',
      },
      leads: {
        title: 'Prospects',
        note: 'Personnes qui ont demandé quelque chose : un devis, un appel, la newsletter.',
      },
      qualified_leads: {
        title: 'Prospects qualifiés',
        note: 'Parmi ces prospects, ceux qui peuvent et veulent acheter.',
      },
      customers: { title: 'Clients', note: 'Personnes qui ont acheté après être venues de ce canal.' },
      revenue: {
        title: 'Chiffre d’affaires',
        note: 'Ce qu’elles ont payé, hors taxes. Seulement ce qui a été gagné grâce aux réseaux sociaux, pas tout votre chiffre d’affaires. Saisissez 0 s’il n’a rien apporté.',
      },
      note: {
        title: 'Remarque',
        note: 'Tout ce qu’il faut retenir : des soldes, un article de presse, des vacances.',
      },
      partial: {
        title: 'Couvre seulement',
        note: 'Rempli lorsqu’un export ne couvre qu’une partie de la période : une telle ligne n’est comparée à aucune autre. Les imports l’écrivent, et l’effacent quand un fichier ultérieur complète la période.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les imports l’écrivent ; il n’y a rien à saisir.',
      },
      cost: {
        title: 'Coût complet',
        note: 'La publicité, plus les heures au coût horaire chargé des Paramètres, plus les prestations et outils. =CAMPAIGN_COST(…) fait de même dans n’importe quelle feuille.',
      },
      roi: {
        title: 'Retour (ROI)',
        note: 'Le chiffre d’affaires multiplié par votre taux de marque, moins le coût complet, divisé par le coût complet. 0 % : vous avez récupéré votre mise. Vide tant qu’aucun chiffre d’affaires n’est saisi. =ROI(…) fait de même dans n’importe quelle feuille.',
      },
      cost_per_lead: {
        title: 'Coût par prospect',
        note: 'Le coût complet divisé par les prospects. =CPA(…) fait de même dans n’importe quelle feuille.',
      },
      cost_per_customer: {
        title: 'Coût par client',
        note: 'Le coût complet divisé par les clients. =CPA(…) fait de même dans n’importe quelle feuille.',
      },
      engagement_rate: {
        title: 'Taux d’engagement',
        note: 'Les interactions divisées par les impressions. =ENGAGEMENT_RATE(…) fait de même dans n’importe quelle feuille.',
      },
      amplification_rate: {
        title: 'Partages par publication',
        note: 'Les partages divisés par les publications. =AMPLIFICATION_RATE(…) fait de même dans n’importe quelle feuille.',
      },
      conversion_rate: {
        title: 'Taux de conversion',
        note: 'Les clients divisés par les visites. =CONVERSION_RATE(…) fait de même dans n’importe quelle feuille.',
      },
    },
  },
  traffic: {
    title: 'Trafic',
    columns: {
      date: {
        title: 'Date',
        note: 'Le jour, ou le premier jour de la semaine. Tenez-vous à l’un ou à l’autre. Les lignes d’avant le lancement rendent la comparaison possible.',
      },
      all_visits: {
        title: 'Visites totales',
        note: 'Toutes les visites de votre site. Dans Google Analytics : « Sessions ».',
      },
      organic_visits: {
        title: 'Visites du référencement naturel (SEO)',
        note: 'Visites venues des moteurs de recherche, hors publicité. Dans Google Analytics : canal « Organic Search » ; dans Search Console : « Clics ».',
      },
      social_visits: {
        title: 'Visites venues des réseaux sociaux',
        note: 'Visites venues des réseaux sociaux, publicité comprise. Dans Google Analytics : canaux « Organic Social » et « Paid Social ».',
      },
      subscribers: {
        title: 'Nouveaux abonnés',
        note: 'Personnes qui se sont abonnées à votre newsletter pendant ce temps.',
      },
      orders: {
        title: 'Commandes',
        note: 'Toutes les commandes de la boutique pendant ce temps, d’où qu’elles viennent, sans les remboursées ni les annulées.',
      },
      sales: {
        title: 'Ventes',
        note: 'Ce que ces commandes ont rapporté en tout, hors taxes et hors livraison, avant vos coûts.',
      },
      control_1: {
        title: 'Témoin 1',
        note: 'Les recherches de votre métier d’après Google Trends, ou tout chiffre que votre travail ne peut pas avoir fait bouger, mais qu’une saison ferait bouger. Seules ses hausses et ses baisses comptent. Le tableau de bord y compare les visites dès que chaque ligne d’avant le lancement l’a ; celles d’après sa dernière ligne attendent. Vous pouvez le renommer.',
      },
      control_2: { title: 'Témoin 2', note: 'Un autre témoin, comme Témoin 1.' },
      control_3: { title: 'Témoin 3', note: 'Un autre témoin, comme Témoin 1.' },
      partial: {
        title: 'Couvre seulement',
        note: 'Rempli lorsqu’un export ne couvre qu’une partie de la période : une telle ligne n’est comparée à aucune autre. Les imports l’écrivent, et l’effacent quand un fichier ultérieur complète la période.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les imports l’écrivent ; il n’y a rien à saisir.',
      },
      social_share: {
        title: 'Part des réseaux sociaux',
        note: 'Les visites venues des réseaux sociaux, divisées par les visites totales. =REFERRAL_SHARE(…) fait de même dans n’importe quelle feuille.',
      },
      expected_visits: {
        title: 'Visites attendues',
        note: 'Les visites totales que le passé laissait attendre si rien ne changeait. Le tableau de bord dit si la différence dépasse le hasard. =CAUSAL_LIFT_SERIES(…) les calcule dans n’importe quelle feuille.',
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
        note: 'Visites apportées par le lien. Dans Google Analytics : « Sessions », par campagne.',
      },
      new_visitors: {
        title: 'Nouveaux visiteurs',
        note: 'Parmi ces visites, les personnes venues pour la première fois. Dans Google Analytics : « Nouveaux utilisateurs ».',
      },
      channel: {
        title: 'Compté comme',
        note: 'Le canal dans lequel Google Analytics compte ses visites, d’après la source et le support. Les noms restent en anglais.',
      },
      new_visitor_rate: {
        title: 'Part de nouveaux visiteurs',
        note: 'Les nouveaux visiteurs divisés par les visites. =NEW_VISITOR_RATE(…) fait de même dans n’importe quelle feuille.',
      },
    },
  },
  keywords: {
    title: 'Mots-clés',
    columns: {
      keyword: {
        title: 'Mot-clé',
        note: 'Ce que vos clients cherchent dans un moteur de recherche. Dans Search Console : « Requêtes ».',
      },
      searches: {
        title: 'Recherches par mois',
        note: 'Nombre de recherches en un mois. Un outil de planification des mots-clés l’indique ; un ordre de grandeur suffit.',
      },
      position_before: {
        title: 'Position avant',
        note: 'Votre place dans les résultats avant le lancement, 1 étant la première. Vide si vous étiez introuvable.',
      },
      position_now: {
        title: 'Position actuelle',
        note: 'Votre place actuelle dans les résultats. Dans Search Console : « Position ».',
      },
      impressions: {
        title: 'Impressions',
        note: 'Combien de fois vous avez été montré à ceux qui le cherchaient. Dans Search Console : « Impressions ».',
      },
      clicks: {
        title: 'Clics',
        note: 'Combien de fois ils ont cliqué. Les mots-clés peu cherchés manquent dans les exports : la somme n’est pas le total des clics du site.',
      },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les imports l’écrivent ; il n’y a rien à saisir.',
      },
      expected_ctr: {
        title: 'Taux de clics attendu',
        note: 'La part des internautes qui cliquent d’ordinaire à cette position.',
      },
      click_rate: {
        title: 'Taux de clics',
        note: 'Les clics divisés par les impressions. Dans Search Console : « CTR ». =CTR(…) fait de même dans n’importe quelle feuille.',
      },
      compared_clicks: {
        title: 'Par rapport à la moyenne de cette position',
        note: 'Si votre taux de clics s’écarte de la moyenne de cette position, plus que par hasard. Moins : revoyez le titre et la description de la page. =RATE_INTERVAL(…) donne les bornes d’un taux de clics dans n’importe quelle feuille.',
      },
      rank_gain: {
        title: 'Places gagnées',
        note: 'Position avant moins position actuelle : au-dessus de 0, c’est mieux. =RANK_GAIN(…) fait de même dans n’importe quelle feuille.',
      },
    },
    clicks: { more: 'au-dessus de la moyenne', fewer: 'en dessous de la moyenne', usual: 'dans la moyenne' },
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
        note: 'L’adresse d’un flux Google Alertes, une dans chacune des trois premières lignes. L’onglet Liens du panneau latéral explique comment l’obtenir. Google Sheets demande une fois si le fichier peut le lire : cliquez sur « Autoriser l’accès ».',
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
  journeys: {
    title: 'Parcours',
    columns: {
      sale_date: {
        title: 'Date de vente',
        note: 'Le jour de l’achat, ou un jour quelconque de son mois si vous comptez par mois. Peut rester vide pour les parcours sans conversion.',
      },
      first_touch: {
        title: 'Date du premier contact',
        note: 'Le jour où ces personnes sont venues chez vous pour la première fois. Vide si vous ne le savez pas.',
      },
      path: {
        title: 'Parcours',
        note: 'Les canaux jusqu’à l’achat, dans leur ordre, séparés par > : Instagram > E-mail > Direct. Écrivez toujours un canal de la même façon.',
      },
      conversions: {
        title: 'Conversions',
        note: 'Combien de personnes ont acheté après ce parcours ; une ligne peut valoir une vente ou plusieurs. Vide à côté de « Sans conversion » : aucune.',
      },
      misses: {
        title: 'Sans conversion',
        note: 'Combien de personnes ont suivi le même parcours sans acheter. Vide à côté des conversions : aucune. Sans aucun de ces nombres, les modèles comparent moins.',
      },
      revenue: { title: 'Chiffre d’affaires', note: 'Ce que ces personnes ont payé en tout, hors taxes.' },
      origin: {
        title: 'Origine',
        note: 'Les exports qui ont rempli des chiffres de cette ligne. Les imports l’écrivent ; il n’y a rien à saisir.',
      },
      delay: {
        title: 'Jours jusqu’à la vente',
        note: 'Du premier contact à la vente. Vide si l’une des dates n’est pas connue.',
      },
    },
  },
  verdicts: {
    title: 'Verdicts',
    columns: {
      recorded: {
        title: 'Gardé le',
        note: 'Le jour où l’onglet Preuves l’a gardé. Il s’y garde, rien n’est à saisir ici.',
      },
      question: {
        title: 'Question',
        note: 'Ce qui était demandé, et la date de lancement ; le même texte à chaque fois.',
      },
      first: { title: 'Chiffres du', note: 'Le premier jour qui a un chiffre.' },
      last: { title: 'Chiffres au', note: 'Le dernier jour qui a un chiffre.' },
      method: { title: 'Méthode', note: 'La fonction qui a répondu, et la version de sa méthode.' },
      verdict: { title: 'Verdict', note: 'Ce qu’il disait ce jour-là.' },
      direction: {
        title: 'Sens',
        note: '2 pour une hausse confirmée, 1 pour une hausse probable, −1 et −2 pour les baisses, 0 quand on ne pouvait rien dire.',
      },
      lift: { title: 'Évolution', note: 'L’évolution estimée.' },
      low: { title: 'Fourchette basse', note: 'La borne basse ; sûre à 95 % avec la borne haute.' },
      high: { title: 'Fourchette haute', note: 'La borne haute.' },
      became: {
        title: 'Ce qu’il est devenu',
        note: 'Si le dernier verdict sur la même question, gardé au moins trois semaines plus tard, va dans le même sens.',
      },
    },
    open: 'pas encore revu',
    held: 'a tenu',
    notHeld: 'n’a pas tenu',
  },
  imports: {
    title: 'Imports',
    columns: {
      import: {
        title: 'Import',
        note: 'Le module complémentaire tient cette feuille pour annuler des imports et pour distinguer ses chiffres des vôtres. Annulez plutôt dans l’onglet Import.',
      },
      imported: { title: 'Importé le', note: 'Le jour de l’import.' },
      file: { title: 'Fichier', note: 'Le fichier d’où viennent les chiffres.' },
      format: { title: 'Export', note: 'Le genre d’export qu’est ce fichier.' },
      table: { title: 'Feuille', note: 'La feuille dont une ligne a été remplie.' },
      row: { title: 'Ligne', note: 'La ligne remplie, par ce dont elle parle.' },
      data: { title: 'Chiffres', note: 'Ce que contenait chaque cellule avant l’import, et après.' },
    },
  },
};
