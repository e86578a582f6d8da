import type { dashboard as english } from '../en/workbookDashboard';

export const dashboard: typeof english = {
  title: 'Tableau de bord',
  columns: {
    value: 'Valeur',
    low: 'Bas',
    high: 'Haut',
    change: 'Évolution depuis le début',
    verdict: 'Verdict',
    posts: 'Publications',
    hours: 'Heures',
    cost: 'Coût complet',
    revenue: 'Chiffre d’affaires',
    roi: 'Retour (ROI)',
    costPerLead: 'Coût par contact',
    costPerCustomer: 'Coût par client',
    visits: 'Visites',
    effortStart: 'Début de l’effort',
    revenuePerHour: 'Chiffre d’affaires par heure',
  },
  blocks: {
    title: { covered: 'Période des saisies' },
    next: {
      title: 'Ce qu’il faut regarder ensuite',
      noHours:
        'Heures : pas encore assez de données. Saisissez les heures passées : sans elles, aucun retour n’est juste.',
      fewHours:
        'Heures : [hours] par semaine ces derniers temps, sous votre objectif de [target]. Tenez l’objectif quelques semaines avant de juger les résultats.',
      enoughHours:
        'Heures : [hours] par semaine ces derniers temps, pour un objectif de [target]. Le temps y est : voyez où il rapporte le plus.',
      channelsNotYet:
        'Canaux : pas encore assez de données pour les comparer. Saisissez au moins quatre périodes.',
      channelsByReturn:
        'Canaux : meilleur retour, [best] ([high] %) ; plus faible, [worst] ([low] %). Essayez de déplacer quelques heures du second vers le premier.',
      channelsByLead:
        'Canaux : contact le moins cher, [best] ([low]) ; le plus cher, [worst] ([high]). Essayez de déplacer quelques heures du second vers le premier.',
      contentsNotYet:
        'Contenus : pas encore assez de données pour comparer les types. Saisissez au moins quatre périodes.',
      contentsByReturn:
        'Contenus : meilleur retour, « [best] » ([high] %) ; plus faible, « [worst] » ([low] %). Faites davantage du premier, et voyez si cela dure.',
      contentsByLead:
        'Contenus : contact le moins cher, « [best] » ([low]) ; le plus cher, « [worst] » ([high]). Faites davantage du premier, et voyez si cela dure.',
    },
    hours: {
      title: 'Heures',
      latest: 'Heures par semaine, quatre dernières périodes',
      target: 'Objectif',
      share: 'Part de l’objectif',
      revenue: 'Chiffre d’affaires par heure, mêmes périodes',
    },
    visibility: {
      title: 'Visibilité',
      siteVisitsAdded: 'Visites du site dues à l’effort, par ligne',
      socialVisitsAdded: 'Visites sociales dues à l’effort, par ligne',
      siteVisits: 'Visites du site, moyenne par ligne de Trafic',
      socialVisits: 'Visites sociales, moyenne par ligne de Trafic',
      visits: 'Visites venues de vos publications',
      newVisitors: 'Part de nouveaux visiteurs',
      engagement: 'Taux d’engagement',
      amplification: 'Partages par publication',
      linkVisits: 'Visites venues des liens balisés',
      mentions: 'Mentions de votre marque',
      voice: 'Part de voix',
    },
    visibilityInWords: {
      title: 'Visibilité : ce que l’effort a ajouté',
      siteVisits: 'Visites du site',
      socialVisits: 'Visites sociales',
    },
    search: {
      title: 'Recherche et contacts',
      organicVisitsAdded: 'Visites naturelles dues à l’effort, par ligne',
      organicTrend: 'Visites naturelles : hausse d’une ligne à l’autre',
      organicVisits: 'Visites naturelles, moyenne par ligne de Trafic',
      subscribers: 'Visites qui se concluent par un abonnement',
      leadRate: 'Visites qui deviennent des contacts',
      qualifiedRate: 'Contacts qualifiés',
      costPerLead: 'Coût par contact',
      keywordVisibility: 'Visibilité de vos mots-clés',
    },
    searchInWords: { title: 'Recherche : ce que l’effort a ajouté', organicVisits: 'Visites naturelles' },
    sales: {
      title: 'Ventes',
      revenue: 'Chiffre d’affaires',
      cost: 'Coût complet',
      roi: 'Retour sur investissement (évolution en points)',
      customers: 'Clients',
      conversionRate: 'Visites qui deviennent des clients',
      costPerCustomer: 'Coût par client',
    },
    windows: {
      title: 'Ce que compare l’évolution',
      from: 'Saisies du',
      to: 'au',
      early: 'Les quatre premières périodes de l’effort',
      late: 'Les quatre dernières périodes',
    },
    contents: { title: 'Par type de contenu' },
    channels: { title: 'Par canal' },
    periods: { title: 'Par période' },
    expected: {
      title: 'Visites, par date',
      actual: 'Visites du site',
      expected: 'Attendues sans l’effort',
    },
  },
  charts: {
    siteVisits: { title: 'Visites du site, avec le début de l’effort' },
    roi: { title: 'Retour (ROI) par période' },
    channels: { title: 'Canaux : coût complet et chiffre d’affaires' },
    visits: { title: 'Visites venues de vos publications, avec le début de l’effort' },
    hours: { title: 'Heures et chiffre d’affaires par heure' },
  },
};
