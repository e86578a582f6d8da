import type { checkup as english } from '../en/checkup';

/** The Check-up tab. */
export const checkup: typeof english = {
  title: 'Contrôler le classeur',
  clean: 'Rien à signaler : formules, saisies et listes sont en ordre.',
  found: { one: '1 point à regarder.', several: '{count} points à regarder.' },
  repairable: {
    one: 'L’un d’eux peut être réparé d’un clic, à la fin de cette liste.',
    several:
      '{count} d’entre eux peuvent être réparés d’un clic : choisissez lesquels à la fin de cette liste.',
    all: 'Tous peuvent être réparés d’un clic : choisissez lesquels à la fin de cette liste.',
  },
  status: {
    none: 'Ce fichier n’a pas encore de classeur de suivi. Créez-le dans l’onglet Suivi, puis revenez.',
    unfinished: 'Le classeur de suivi n’est pas complet. Terminez-le dans l’onglet Suivi, puis revenez.',
    outdated:
      'Le classeur de suivi date d’une version antérieure. Mettez-le à jour dans l’onglet Suivi, puis revenez.',
  },
  again: 'Contrôler à nouveau',
  show: 'Montrer',
  showCell: 'Montrer {cell} de {sheet}',
  shown: 'Sélectionné dans {sheet}.',
  gone: 'Cette feuille n’existe plus.',
  showFailed: 'La cellule n’a pas pu être montrée. Vérifiez votre connexion, puis réessayez.',
  more: 'Et {count} de plus. Corrigez ceux-ci, puis contrôlez à nouveau.',
  repairs: {
    title: 'Réparations',
    text: 'Elles gardent ce qui a été saisi ; une seule annulation les défait toutes. Décochez ce que vous voulez laisser tel quel.',
    groups: {
      sheets: 'Feuilles',
      formulas: 'Formules',
      entries: 'Saisies',
      lists: 'Mots nouveaux dans les listes',
    },
    owners: 'Réservées au propriétaire du fichier',
    make: 'Faire ces réparations',
    making: 'Réparations en cours…',
    done: 'Les réparations sont faites.',
    partly: 'Réparations faites : {made} sur {count}.',
    stopped: 'Les réparations se sont arrêtées. Vérifiez votre connexion, puis réessayez.',
    refused:
      'Les formules, les paramètres et l’ordre des lignes sont réservés au propriétaire du fichier. Demandez-lui de faire ces réparations :',
    busy: 'Quelqu’un d’autre modifie le classeur en ce moment. Réessayez dans une minute.',
    unanswered:
      'Il manque une réponse dans les paramètres, et le reste en dépend. Complétez les réponses dans l’onglet Suivi, puis revenez.',
    of: {
      rebuild: 'Ajouter ce qui manque dans {sheet}, et réécrire les formules qui s’y réfèrent.',
      restoreFormula:
        'Réécrire la formule en {cell} de {sheet}. Ce qui s’y trouve passe dans la note de la cellule.',
      unblock:
        'Vider les cellules qui gênent « {column} » dans {sheet} (cellules : {count}). Leur contenu passe dans leurs notes.',
      makeRoom: 'Ajouter à la feuille masquée des calculs autant de lignes qu’il en faut pour {sheet}.',
      toNumbers:
        'Changer les textes de « {column} » de {sheet} en les nombres qu’ils disent (cellules : {count}).',
      toHours:
        'Changer ce qui est écrit 1h45 ou 1:45 dans « {column} » de {sheet} en heures : « {found} » en {hours} (cellules : {count}).',
      toDates:
        'Changer les textes de « {column} » de {sheet} en les dates qu’ils disent (cellules : {count}).',
      sortRows: 'Ranger les lignes de {sheet} dans l’ordre de « {column} », chaque ligne en entier.',
      addToList: 'Ajouter « {found} » à la liste de « {column} » dans les paramètres.',
      respell: 'Écrire « {meant} » au lieu de « {found} » dans « {column} » de {sheet} (cellules : {count}).',
    },
  },
  findings: {
    missingSheet:
      'La feuille {sheet} a disparu. Si c’est une erreur, annulez la suppression ; sinon, faites-la recréer.',
    missingColumn:
      'La colonne « {column} » de {sheet} a disparu, et ce qui en est calculé aussi. Si c’est une erreur, annulez la suppression ; sinon, faites-la rajouter, vide si elle était saisie.',
    changedFormula:
      '{cell} ne contient plus la formule qui remplit « {column} », ou en contient une autre. Remettez-la.',
    blockedFormula:
      'Quelque chose est saisi dans « {column} » à partir de {cell}, là où une formule remplit la colonne (cellules : {count}). Videz ces cellules.',
    formulaError: 'La formule de « {column} » affiche {found}. Regardez les colonnes qu’elle lit.',
    tooManyRows:
      '{sheet} a {count} lignes datées, et les calculs ont de la place pour {room} : au-delà, les chiffres affichent des erreurs. Un clic ajoute les lignes qui manquent.',
    textNumber:
      '{cell} contient « {found} » en texte, que les sommes ignorent ; cellules de ce genre dans « {column} » : {count}. Saisissez-le comme un nombre.',
    notNumber: '{cell} contient « {found} » là où « {column} » attend un nombre. Saisissez le nombre seul.',
    writtenHours:
      '{cell} contient « {found} », que les formules ne prennent pas pour des heures ; cellules de ce genre dans « {column} » : {count}. Saisissez le nombre {hours}.',
    notHours:
      '{cell} contient « {found} » là où « {column} » attend des heures. Saisissez un nombre : 1,75 pour 1 h 45, 0,5 pour une demi-heure.',
    minutesAbove59:
      '{cell} contient « {found} », mais une heure a 60 minutes. Saisissez les heures comme un nombre : 1,75 pour 1 h 45.',
    ambiguousHours:
      '{cell} contient « {found} », qui peut vouloir dire un peu plus d’une heure ou plus de mille. Saisissez 1,75 pour 1 h 45.',
    missingHours:
      'Des heures manquent à côté de publications : leur coût n’est pas connu, ni le retour de leur période (lignes : {count}). Saisissez les heures, 0 s’il n’y en a pas eu : {rows}.',
    missingSales:
      'Rien dans « {column} » pour la période commençant le {from} : son retour n’est pas connu (périodes de ce genre : {count}). Saisissez les ventes en {cell}, 0 si rien n’a été vendu.',
    tooLow: '{cell} : {found} dans « {column} » ne peut pas être inférieur à {min}. Corrigez-le.',
    tooHigh: '{cell} : {found} dans « {column} » ne peut pas être supérieur à {max}. Corrigez-le.',
    notWhole:
      '{cell} contient {found} dans « {column} », qui compte des choses entières. Saisissez le nombre sans décimales.',
    lostThousands:
      '{cell} contient {found} dans « {column} », qui compte des choses entières. S’il s’agit de {thousands}, saisissez-le sans séparateur de milliers.',
    percentAmount:
      '{cell} contient {percent} % dans « {column} », où l’on attend un montant : il compte pour {found}. Saisissez le montant.',
    otherCurrency:
      '{cell} affiche {found} dans « {column} » en {sign}, mais les montants sont ici en {currency} : il compte pour {found} {currency}. Saisissez le montant en {currency}.',
    partAboveWhole:
      '{cell} : {found} dans « {column} » dépasse {otherFound} dans « {other} », dont c’est une partie. Corrigez l’un des deux.',
    textDate:
      '{cell} contient « {found} » en texte, si bien que sa ligne n’est pas comptée ; cellules de ce genre dans « {column} » : {count}. Saisissez-le comme une date.',
    notDate: '{cell} contient « {found} » là où « {column} » attend une date. Saisissez la date.',
    noDate:
      'La ligne {row} n’a pas de date dans « {column} » et n’est donc pas comptée par période. Saisissez-la en {cell}.',
    futureDay:
      '{cell} indique le {found}, un jour à venir (lignes : {count}). Si c’est une erreur, corrigez la date : une période qui n’est pas finie ne se compare pas.',
    farDay:
      '{cell} indique le {found}, à plus d’un an de toutes les autres lignes (lignes : {count}). Si c’est une erreur, corrigez la date.',
    dayWithinPeriod:
      '{cell} indique le {found}, au milieu de la période du {start} : sa ligne compte pour une période à part. Saisissez le {start}.',
    unordered:
      'À partir de {cell}, les dates ne se suivent pas et les graphiques sautent d’avant en arrière. Triez les lignes par « {column} ».',
    duplicate:
      'La ligne {row} porte sur la même chose que la ligne {other}. Si elle a été notée deux fois, supprimez-en une.',
    missingWeek:
      'Rien n’a été noté pour la semaine du {from}. Ajoutez une ligne, avec des zéros si rien n’a été fait.',
    missingWeeks:
      'Rien n’a été noté pendant {count} semaines, du {from} au {to}. Ajoutez des lignes, avec des zéros si rien n’a été fait.',
    missingMonth:
      'Rien n’a été noté pour le mois commençant le {from}. Ajoutez une ligne, avec des zéros si rien n’a été fait.',
    missingMonths:
      'Rien n’a été noté pendant {count} mois, du {from} au {to}. Ajoutez des lignes, avec des zéros si rien n’a été fait.',
    blankMargin:
      'Le taux de marque n’est pas renseigné : aucun retour n’est affiché. Saisissez-le en {cell}, en part du prix de vente HT, par exemple 40 % ; l’onglet de mise en place aide à le calculer.',
    blankMarginKept:
      'Le taux de marque n’est pas renseigné : aucun retour n’est affiché. Seul le propriétaire du fichier peut le remplir : demandez-le-lui.',
    blankHourlyCost:
      'Le coût horaire chargé n’est pas renseigné : aucun retour n’est affiché. Saisissez-le en {cell} ; 0 si vous ne comptez pas les heures comme un coût.',
    blankHourlyCostKept:
      'Le coût horaire chargé n’est pas renseigné : aucun retour n’est affiché. Seul le propriétaire du fichier peut le remplir : demandez-le-lui.',
    noPath:
      '{cell} : le parcours est vide, la ligne n’est donc pas comptée dans l’attribution. Saisissez les canaux, dans leur ordre : Instagram > E-mail.',
    unsplitPath:
      '{cell} : « {found} » compte comme un seul canal. S’il y en a plusieurs, écrivez > entre eux : Instagram > E-mail.',
    noJourneyCount:
      'Il n’y a rien à côté du parcours de {cell}, la ligne n’est donc pas comptée. Saisissez le nombre de conversions qui en sont venues, ou celui des parcours sans conversion.',
    soldBeforeTouch:
      '{cell} : le premier contact du {found} vient après la vente du {otherFound}. Corrigez l’une des dates.',
    undatedSales:
      'Des conversions n’ont pas de date de vente, aucun mois ne les compte donc (lignes : {count}). Saisissez la date dans {cell}, si vous la connaissez.',
    unknownChoice:
      '« {found} » dans « {column} » n’est pas dans la liste : les tableaux par « {column} » l’ignorent (lignes : {count}). Choisissez dans la liste, ou ajoutez-le aux paramètres.',
    misspeltChoice:
      '« {found} » dans « {column} » n’est pas dans la liste : les tableaux par « {column} » l’ignorent (lignes : {count}). Vouliez-vous dire « {meant} » ?',
    spacedChoice:
      '« {found} » dans « {column} » a des espaces que la liste n’a pas : les tableaux l’ignorent (lignes : {count}). Choisissez-le dans la liste.',
  },
};
