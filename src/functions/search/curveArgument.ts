import { shares } from '../../cells/argument';
import { SISTRIX_2020 } from '../../statistics/clickCurve';

/** The curve of clicks by position, for every function that uses one. */
export const curveArgument = shares({
  en: 'Your own click shares at positions 1, 2, 3 …; Sistrix 2020 unless given',
  fr: 'Vos propres taux de clics aux positions 1, 2, 3 … ; Sistrix 2020 par défaut',
  default: SISTRIX_2020,
});
