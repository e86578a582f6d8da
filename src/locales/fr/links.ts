import type { links as english } from '../en/links';

export const links: typeof english = {
  title: 'Liens balisés',
};
