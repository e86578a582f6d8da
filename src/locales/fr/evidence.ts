import type { evidence as english } from '../en/evidence';

export const evidence: typeof english = {
  title: 'Est-ce que ça marche ?',
};
