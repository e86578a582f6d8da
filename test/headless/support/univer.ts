import { loadUniver } from '../../workbench/appsscript/support/headlessUniver';

const { core, formula, sheets, sheetsFormula } = loadUniver().packages;

/** What jest.config.mjs puts in the place of Univer's packages: the one file in which they load without a page. */
module.exports = {
  ...core,
  ...formula,
  ...sheets,
  ...sheetsFormula,
  ScrollToRangeOperation: { id: 'headless.operation.scroll' },
};
