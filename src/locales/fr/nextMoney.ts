import type * as en from '../en/nextMoney';

export const nextMoney: typeof en.nextMoney = {
  title: 'Où placer les {amount} suivants ?',
  intro:
    'Par canal, d’après l’écart de vos ventes entre {units} à faible coût et à coût élevé. Souvent, il est trop tôt pour le dire.',
  ask: 'Calculer',
  asking: 'Calcul en cours…',
  failed: 'Le calcul n’a pas abouti. Réessayez.',
  again: 'Recalculer',
  notBuilt: 'Ce fichier n’a pas de classeur de suivi à jour. Créez-le ou mettez-le à jour d’abord.',
  margin:
    'Le taux de marque manque dans Paramètres. Sans lui, personne ne peut dire ce qu’une vente vous laisse. Indiquez-le là.',
  hourlyCost:
    'Le coût horaire chargé manque dans Paramètres. Indiquez-le là ; 0 si vos heures ne coûtent rien.',
  noSales:
    'Aucun canal n’a encore de {unit} dont le coût et les ventes soient connus. Il en faut dix : notez heures et ventes dans Activité.',
  answers: {
    best: 'Sur {channel} : ils y rapporteraient plus que partout ailleurs, au-delà du hasard.',
    one: 'Sur {channel}, ils seraient rentables. Ailleurs, ils ne le seraient pas, ou on ne peut pas le dire.',
    only: 'Sur {channel}, ils seraient rentables.',
    several: 'Sur {channels}, ils seraient rentables. Lequel est le meilleur, on ne peut pas le dire.',
    nowhere: 'Nulle part pour l’instant : sur chaque canal, ils rapporteraient moins que leur montant.',
    cantTell: 'Trop tôt pour le dire.',
  },
  about:
    'Les {amount} suivants, répartis sur les {units} à venir, rapporteraient environ {value}, entre {low} et {high}.',
  breakEven: 'À partir d’environ {amount} {per}, dépenser plus ne serait plus rentable.',
  losesInAll:
    'Les {units} à coût élevé ont fait mieux, mais le canal a perdu jusqu’ici dans l’ensemble. Y mettre plus d’argent n’est pas la prochaine étape.',
  needs: {
    tooFewPeriods: 'Pas assez de données : encore {count} {unit} dont le coût et les ventes soient connus.',
    costHardlyVaries:
      'Le coût est presque le même chaque {unit}. Dépensez tantôt nettement moins, tantôt nettement plus, à des dates sans rapport avec une saison.',
    noGainYet: 'Rien n’y a encore été vendu.',
    cantTell: 'De plus grands écarts de dépenses entre {units} seraient le plus utile.',
  },
  unknown: {
    one: 'Sans 1 {unit} dont les heures ou les ventes sont inconnues.',
    several: 'Sans {count} {units} dont les heures ou les ventes sont inconnues.',
  },
  sofar: 'Jusqu’ici : {roi} sur {count} {units}.',
  method:
    'Les montants sont de la marge, sûrs à 95 %. Si vous dépensez plus quand on achète plus de toute façon, avant Noël par exemple, on croirait que l’argent en est la cause.',
};
