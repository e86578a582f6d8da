import { byTouch } from './byTouch';
import type { AttributionModel, Journeys } from './journeys';
import { markov } from './markov';
import type { ModelName } from './modelNames';
import { shapley } from './shapley';
import { first, last, lastNonDirect, linear, position, timeDecay } from './touchWeights';

const MODELS: Readonly<Record<ModelName, AttributionModel>> = {
  first: byTouch(first),
  last: byTouch(last),
  last_non_direct: byTouch(lastNonDirect),
  linear: byTouch(linear),
  position: byTouch(position),
  time_decay: byTouch(timeDecay),
  markov,
  shapley,
};

/** The credits of each channel by each of the models, in the order of both. */
export function creditsBy(models: readonly ModelName[], journeys: Journeys): Float64Array[] {
  return models.map((model) => MODELS[model](journeys));
}
