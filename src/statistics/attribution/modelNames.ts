/** The models as a formula names them, in the order in which they stand side by side. */
export const modelNames = [
  'first',
  'last',
  'last_non_direct',
  'linear',
  'position',
  'time_decay',
  'markov',
  'shapley',
] as const;

export type ModelName = (typeof modelNames)[number];
