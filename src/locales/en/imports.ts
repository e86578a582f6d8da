/** The Import tab. */
export const imports = {
  title: 'Import exports',
};
