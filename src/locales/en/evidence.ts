/** The Evidence tab. */
export const evidence = {
  title: 'Did it work?',
};
