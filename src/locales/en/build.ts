/** What building the workbook says. */
export const build = {
  stages: {
    tables: 'Writing the sheets, the tables and their formulas',
    pages: 'Writing the dashboard and its charts',
  },
  busy: 'Someone else is working on this workbook with the add-in right now. Try again in a minute.',
  refused:
    'This workbook is kept for the owner of the file: only the owner can build it, update it or change its settings. Nothing has been changed. Ask the owner to do it.',
  protection: 'Social ROI: kept safe from changes by mistake',
  example: 'Example: made-up figures. The sidebar removes them in one click.',
};
