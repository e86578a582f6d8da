import type {
  attribution as english,
  attributionCalculations as englishCalculations,
} from '../en/workbookAttribution';

export const attribution: typeof english = {
  title: 'Attribution',
  question: 'Quels canaux mènent à l’achat ?',
  answer: {
    nothing: '? Aucun parcours n’est encore noté.',
    nothingHelp:
      'Saisissez-les ou collez-les dans Parcours, ou importez un fichier : le parcours, par exemple Instagram > E-mail > Direct, et le nombre de conversions qui en sont venues.',
    tooFew: '? Pas encore assez de parcours : [count] conversions sur [least].',
    tooFewHelp:
      'Encore [more] et les modèles pourront être comparés. D’ici là, les parts ci-dessous disent peu.',
    oneChannel: '? Toutes les conversions sont venues par [channel] : il n’y a rien à répartir.',
    oneChannelHelp: 'Notez aussi les autres canaux d’un parcours, dans leur ordre : Instagram > E-mail.',
    agree: '▲ Tous les modèles s’accordent à [points] points près.',
    disagree: '? [channel] reçoit de [low] à [high] selon le modèle : ne décidez pas là-dessus.',
    between: '[name] de [low] à [high]',
    depends: 'La part dépend du modèle : [channels].',
    agreed: 'Les modèles s’accordent à 5 points près : [channels].',
    chance:
      'En plus du modèle, il y a le hasard : avec autant de conversions qu’ici ([count]), lui seul déplace une part de [points] points au plus (sûr à 95 %).',
    misses: 'Parcours sans conversion : [count].',
    noMisses:
      'Aucun parcours sans conversion n’est noté : les valeurs de Shapley en ont besoin, ce modèle n’est donc pas compté.',
    leftOut: 'Lignes de Parcours non comptées, faute de parcours ou de nombres : [count].',
    covered: '[from] – [to]',
    counted: 'conversions : [count]',
  },
  models: {
    title: 'Part des conversions, modèle par modèle',
    channel: 'Canal',
    range: 'Étendue',
    verdict: 'Accord des modèles',
    others: 'Autres canaux : [count]',
    between: 'de [low] à [high]',
    names: {
      first: 'Premier contact',
      last: 'Dernier contact',
      lastNonDirect: 'Dernier non direct',
      linear: 'Linéaire',
      position: 'Position',
      timeDecay: 'Dépréciation',
      markov: 'Markov',
      shapley: 'Shapley',
    },
    chips: {
      agree: '▲ ils s’accordent',
      depends: '? dépend du modèle',
      more: '? conversions manquantes : [count]',
    },
  },
  late: {
    title: 'Ventes tardives',
    bySale: 'Par date de vente',
    byFirstTouch: 'Par date du premier contact',
    conversions: 'Ventes',
    revenue: 'Chiffre d’affaires',
    later:
      'Sur [all] conversions dont les deux dates sont connues, [late] ([share]) sont tombées dans un mois postérieur à celui du premier contact.',
    meaning:
      'Par date de vente, le travail d’un mois semble moins bon qu’il ne l’était ; par date du premier contact, chaque mois reçoit ce qu’il a amorcé.',
    incomplete:
      'Par premier contact, les derniers mois ne sont pas encore complets : ceux qui sont venus alors achèteront peut-être.',
    noDates:
      'Saisissez la date de la vente et celle du premier contact, et les deux vues pourront être comparées.',
    withoutSale: 'Conversions sans date de vente : [count].',
    withoutFirstTouch: 'Conversions sans date du premier contact : [count].',
    unknown: '« – » : rien n’est noté, ou le chiffre manque à une ligne.',
  },
  charts: {
    shares: {
      title: 'Part selon le modèle le plus bas et le plus haut',
      x: 'Part des conversions (%)',
      y: 'Canal',
    },
    months: { title: 'Conversions par mois de vente et de premier contact', y: 'Conversions' },
  },
  notes: {
    answer:
      'De Parcours : Parcours, Conversions, Sans conversion (ATTRIBUTION_MODELS). Des parts à 5 points près les unes des autres comptent comme concordantes.',
    models: {
      first: 'Tout au canal par lequel les gens sont d’abord venus.',
      last: 'Tout au canal de la dernière visite avant l’achat.',
      lastNonDirect: 'Tout au dernier canal autre que Direct.',
      linear: 'La même part à chaque étape.',
      position: '40 % au premier contact, 40 % au dernier, le reste à ceux entre les deux.',
      timeDecay: 'Moitié moins à chaque étape qui éloigne de l’achat.',
      markov: 'Selon les conversions qui seraient perdues sans le canal.',
      shapley:
        'Selon ce que le canal ajoute, en moyenne, au taux de conversion des autres. Sous 0 : les parcours sans lui convertissent mieux.',
    },
  },
};

const figures = {
  channel: 'Canal',
  ...attribution.models.names,
};

export const attributionCalculations: typeof englishCalculations = {
  facts: {
    journeyConversions: 'Conversions des parcours',
    journeyMisses: 'Parcours sans conversion',
    leftOutJourneys: 'Lignes de Parcours non comptées',
    attributedChannels: 'Canaux des parcours',
    shareSpread: 'Plus grand écart d’une part',
    widestShare: 'Ligne de ce canal',
    attributionState: 'État de l’attribution',
    datedConversions: 'Conversions avec les deux dates',
    lateConversions: 'Dans un mois postérieur au premier contact',
    withoutSaleDate: 'Conversions sans date de vente',
    withoutFirstTouch: 'Conversions sans date du premier contact',
  },
  blocks: {
    journeyRows: { path: 'Parcours', conversions: 'Conversions', misses: 'Sans conversion' },
    attribution: { ...figures, disagreement: 'Désaccord', note: 'Remarque' },
    shares: { ...figures, least: 'Modèle le plus bas', most: 'Modèle le plus haut' },
    shareChart: { channel: 'Canal', least: 'Modèle le plus bas', most: 'Modèle le plus haut' },
    journeyMonths: {
      when: 'Mois',
      label: 'Mois',
      sold: 'Par date de vente',
      soldRevenue: 'Chiffre d’affaires par date de vente',
      began: 'Par date du premier contact',
      beganRevenue: 'Chiffre d’affaires par date du premier contact',
    },
  },
};
