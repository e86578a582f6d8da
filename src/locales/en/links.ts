/** The Links tab. */
export const links = {
  title: 'Tagged links',
};
