import { loadUniver } from '../../workbench/appsscript/support/headlessUniver';

const { core, formula, sheets, sheetsFormula } = loadUniver().packages;

/** In the place of Univer's packages. There is no page that could scroll. */
module.exports = {
  ...core,
  ...formula,
  ...sheets,
  ...sheetsFormula,
  ScrollToRangeOperation: { id: 'headless.operation.scroll' },
};
