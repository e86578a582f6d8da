import { increase } from '../algebra/elements';
import type { AttributionModel, Journeys } from './journeys';
import { markov } from './markov';
import { shapley } from './shapley';
import { first, last, lastNonDirect, linear, position, timeDecay } from './touchWeights';

/** The models as a formula names them, in the order of the columns of ATTRIBUTION_MODELS. */
const MODELS = {
  first: byTouch(first),
  last: byTouch(last),
  last_non_direct: byTouch(lastNonDirect),
  linear: byTouch(linear),
  position: byTouch(position),
  time_decay: byTouch(timeDecay),
  markov,
  shapley,
} satisfies Readonly<Record<string, AttributionModel>>;

export type ModelName = keyof typeof MODELS;

export const modelNames = Object.keys(MODELS) as readonly ModelName[];

/** Credits of each channel by each of the models, in the order of both; each list adds up to all conversions. */
export function creditsBy(models: readonly ModelName[], journeys: Journeys): Float64Array[] {
  return models.map((model) => MODELS[model](journeys));
}

/** The weight of each touch of a journey; only their proportions matter. */
type Weights = (touches: readonly number[], channels: Journeys['channels']) => readonly number[];

/** A model that shares each journey's conversions among its touches by their weights. */
function byTouch(weights: Weights): AttributionModel {
  return ({ channels, journeys }) => {
    const credits = new Float64Array(channels.length);
    for (const { touches, conversions } of journeys) {
      const shares = weights(touches, channels);
      const sum = shares.reduce((total, share) => total + share, 0);
      touches.forEach((channel, touch) => {
        increase(credits, channel, (conversions * (shares[touch] ?? 0)) / sum);
      });
    }
    return credits;
  };
}
