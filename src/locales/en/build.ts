/** What building the workbook says. */
export const build = {
  stages: {
    sheets: 'Adding the sheets',
    settings: 'Writing your settings',
    tables: 'Writing the tables and their formulas',
    pages: 'Writing the dashboard and its charts',
    finish: 'Finishing',
  },
  busy: 'Someone else is working on this workbook with the add-in right now. Try again in a minute.',
  protection: 'Social ROI: kept safe from changes by mistake',
  example: 'Example: made-up figures. The sidebar removes them in one click.',
};
