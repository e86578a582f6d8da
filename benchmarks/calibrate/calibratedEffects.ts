import { assessEffect } from '../../src/statistics/lift/calibrated/calibratedLift';
import { fitLift } from '../../src/statistics/lift/calibrated/fitLift';
import { findExcesses } from '../../src/statistics/lift/calibrated/predict/findExcesses';
import type { Effects } from './measure';

/** The default model with several effects: what it expects doesn't depend on what happened after the start. */
export const calibratedEffects: Effects = (input, effects) => {
  const fit = fitLift(input);
  if (!fit.found) return effects.map(() => fit);
  const { observations, fits } = fit;
  const [best] = fits;
  if (best === undefined) throw new Error('No scale fits.');
  return effects.map((effect) => {
    const values = observations.values.map((value, row) =>
      row < observations.pre ? value : value * (1 + effect),
    );
    const raised = { ...observations, values };
    return assessEffect(
      { ...fit, observations: raised, excesses: findExcesses(raised, best.fit, best.scale) },
      input.confidence,
    );
  });
};
