import type { setup as english } from '../en/setup';

/** The set-up wizard. */
export const setup: typeof english = {
  title: 'Mettre en place le suivi',
  step: 'Étape {step} sur {steps}',
  back: 'Retour',
  next: 'Suivant',
  toReview: 'Voir toutes les réponses',
  edit: 'Modifier les réponses',
  cancel: 'Laisser tel quel',
  goals: {
    title: 'Que voulez-vous savoir ?',
    hint: 'Seules les feuilles utiles à ces questions sont créées. Vous pourrez ajouter les autres plus tard.',
    visibility: 'Nous voit-on davantage ?',
    visibilityHint: 'Visites, partages, liens et mentions.',
    search: 'Nous trouve-t-on, des prospects viennent-ils ?',
    searchHint: 'Mots-clés, visites du référencement naturel (SEO), prospects.',
    sales: 'Est-ce rentable ?',
    salesHint: 'Clients, chiffre d’affaires, coût complet, retour.',
    journeys: 'Quels canaux mènent à l’achat ?',
    journeysHint:
      'Les canaux par lesquels les acheteurs sont venus, l’un après l’autre, et ce qu’en fait chaque modèle d’attribution. Pour qui peut exporter ces parcours, ou interroge ses acheteurs.',
  },
  business: {
    title: 'Votre entreprise',
    name: 'Nom',
    nameHint: 'Tel que le tableau de bord l’affiche.',
    currency: 'Devise',
    currencyHint: 'Celle de tous les montants que vous noterez.',
    margin: 'Taux de marque (%)',
    marginHint: 'Ce qui reste une fois la marchandise payée, en part du prix de vente hors taxes.',
    marginMeans: 'Sur une vente de {sale} HT, il reste {left}.',
    marginUnknown: 'Je ne sais pas encore',
    hourlyCost: 'Coût horaire chargé',
    hourlyCostHint: 'Charges comprises. Pour votre temps : ce que vous paieriez à quelqu’un d’autre.',
    hoursAreFree: 'Je ne compte pas mes heures comme un coût',
    hourlyCostUnknown: 'Je ne sais pas encore',
  },
  calculator: {
    title: 'Calculer le taux de marque',
    source: 'Ce que vous connaissez',
    sourceHint: 'Tous les prix hors taxes. Le taux ci-dessus se remplit tout seul.',
    sources: {
      prices: 'Prix de vente et prix d’achat',
      multiplier: 'Un coefficient, par exemple ×2,5',
      markup: 'Taux de marge : marge ÷ prix d’achat',
    },
    selling: 'Prix de vente HT',
    sellingHint: 'D’un article typique, ou les ventes d’un mois.',
    purchase: 'Prix d’achat HT',
    purchaseHint: 'Du même article, ou des marchandises vendues.',
    multiplier: 'Coefficient',
    multiplierHint:
      'Prix de vente HT ÷ prix d’achat HT. Si le vôtre mène au prix TTC, divisez-le d’abord : par 1,2 avec une TVA à 20 %.',
    markup: 'Taux de marge (%)',
    markupHint: 'Acheté 62, vendu 100 : taux de marge 61 %, taux de marque 38 %.',
    error: 'Il ne resterait rien d’une vente : le prix de vente doit être au-dessus du prix d’achat.',
  },
  channels: {
    title: 'Canaux et lancement',
    channels: 'Où publiez-vous ?',
    channelsHint: 'Les résultats sont comparés canal par canal.',
    others: 'Autres canaux',
    othersHint: 'Séparés par des virgules.',
    start: 'Date de lancement',
    startHint:
      'Le jour où le travail régulier sur les réseaux sociaux a commencé : tout est comparé à la période d’avant.',
    startAhead:
      'Ce jour est encore à venir. Si le travail a déjà commencé, choisissez le jour où il a commencé.',
    cadence: 'À quel rythme noterez-vous les chiffres ?',
    weekly: 'Chaque semaine',
    monthly: 'Chaque mois',
    cadenceHint: 'À la semaine, les changements se voient plus tôt ; au mois, c’est moins de travail.',
  },
  people: {
    title: 'Personnes et heures',
    people: 'Qui y travaille ?',
    peopleHint: 'Des prénoms, séparés par des virgules. Vous pouvez laisser vide.',
    weeklyHours: 'Heures par semaine, tous ensemble',
    weeklyHoursHint: 'Votre objectif.',
  },
  review: {
    title: 'Vérifiez vos réponses',
    present: 'Vos réponses',
    change: 'Modifier',
    changeThese: 'Modifier : {title}',
    goals: 'Questions',
    margin: 'Taux de marque',
    marginUnknown: 'pas encore connu : aucun retour affiché tant qu’il manque dans Paramètres',
    hourlyCostUnknown: 'pas encore connu : aucun retour affiché tant qu’il manque dans Paramètres',
    hoursAreFree: 'heures non comptées comme un coût',
    channels: 'Canaux',
    people: 'Personnes',
    nobody: 'non renseigné',
    cadence: 'Rythme',
    hours: 'Heures par semaine',
    language: 'Langue du classeur',
    languageHint: 'Celle des titres et des explications dans les feuilles.',
    build: 'Créer le classeur',
    save: 'Enregistrer les réponses',
    promise: 'Vos propres feuilles, et tout ce que vous y avez saisi, restent telles quelles.',
  },
  readAs: 'Compris comme {value}.',
  errors: {
    summary: 'Il manque quelque chose ci-dessus, ou ce n’est pas clair.',
    goals: 'Aucune question n’est cochée. Cochez-en au moins une.',
    business: 'Le nom est vide. Saisissez le nom de votre entreprise.',
    amount: '« {found} » n’est pas un montant. Saisissez un nombre de 0 ou plus, par exemple 25 ou 25,50.',
    share: '« {found} » n’est pas un pourcentage. Saisissez un nombre entre 0 et 100, par exemple 40.',
    hours:
      '« {found} » n’est pas un nombre d’heures. Saisissez un nombre au-dessus de 0, et de 168 au plus, par exemple 11.',
    channels: 'Aucun canal n’est choisi. Cochez-en au moins un, ou saisissez-en un autre.',
    tooMany: '{count} canaux, c’est trop. Gardez-en 20 au plus.',
    date: '« {found} » n’est pas une date. Choisissez-en une, par exemple le 5 janvier 2026.',
    blank: {
      amount:
        'Le montant est vide. Saisissez un nombre, par exemple 25 ou 25,50, ou cochez l’une des réponses en dessous.',
      share:
        'Le taux de marque est vide. Saisissez un nombre entre 0 et 100, ou cochez « Je ne sais pas encore ».',
      hours: 'Les heures sont vides. Saisissez un nombre au-dessus de 0, par exemple 11.',
      date: 'Le jour manque. Choisissez-en un, même à peu près.',
    },
  },
  building: {
    title: 'Création du classeur',
    progress: '{stage} ({step} sur {steps})',
    example: 'Remplissage de l’exemple',
    failed: 'Le travail s’est arrêté en route. Rien n’est perdu : « Continuer » complète ce qui manque.',
    continue: 'Continuer',
  },
  done: {
    title: 'Le classeur est prêt',
    exampleTitle: 'L’exemple est prêt',
    steps: {
      activity: {
        weekly:
          'Une fois par semaine, ajoutez à la feuille Activité une ligne par canal et type de contenu : heures, dépenses, résultats.',
        monthly:
          'Une fois par mois, ajoutez à la feuille Activité une ligne par canal et type de contenu : heures, dépenses, résultats.',
      },
      imports:
        'Nul besoin de saisir les résultats : l’onglet Import lit les fichiers que chaque plateforme laisse télécharger. Les heures et les dépenses, c’est à vous de les noter.',
      traffic:
        'Remplissez Trafic avec les visites de votre site, y compris quelques semaines d’avant le lancement : elles montrent ce qui a changé.',
      journeys:
        'Notez dans Parcours par quels canaux les acheteurs sont venus, ou importez-le : Attribution dit ce qu’on peut en conclure.',
      dashboard:
        'Lisez le Tableau de bord : il dit dans combien de temps une réponse est possible, et quoi noter d’ici là.',
    },
    exampleSteps: [
      'Regardez le Tableau de bord : une boutique inventée, une demi-année de chiffres.',
      'Chaque ligne inventée porte une note, dans Activité comme dans les autres tableaux.',
      'Supprimez l’exemple quand vous en avez assez vu, puis donnez vos propres réponses.',
    ],
    finish: 'Terminé',
  },
  example: {
    offer: 'Voir d’abord un exemple',
    offerHint: 'Crée le classeur d’une boutique inventée, clairement signalé. Un clic supprime ses lignes.',
    present: 'Ce classeur contient les lignes d’une boutique inventée.',
    remove: 'Supprimer l’exemple',
    removing: 'Suppression…',
    due: 'Le classeur de la boutique inventée est là, mais ses lignes n’y sont pas encore.',
    fill: 'Remplir l’exemple',
    orOwn: 'Ou donnez vos propres réponses :',
    removed: 'Il ne reste aucune ligne inventée. Donnez maintenant vos propres réponses.',
  },
  overview: {
    complete: 'Le classeur de suivi de {business} est en place.',
    unnamed: 'votre entreprise',
    unfinished: 'La création du classeur a été interrompue. Rien n’est perdu.',
    outdated:
      'Cette version du module complémentaire apporte du nouveau au classeur. Ce que vous avez saisi reste.',
    kept: 'Seul le propriétaire du fichier peut changer ces réponses ou mettre le classeur à jour.',
    update: 'Mettre à jour le classeur',
  },
};
