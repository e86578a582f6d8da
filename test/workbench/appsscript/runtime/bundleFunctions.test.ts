import { topLevelFunctions } from '../../../../src/workbench/appsscript/runtime/bundleFunctions';

describe('topLevelFunctions', () => {
  it('Declarations at the top level are found with the JSDoc directly above each', () => {
    const code = `var App = (() => { /** inner */ function inner() {} return { inner }; })();
/** One. */
function ONE() { return App.inner(); }
// a remark
function two() {}
/** Stray. */
var three = function () {};
/* no JSDoc */
function four() {}`;
    expect(topLevelFunctions(code)).toEqual([
      { name: 'ONE', jsDoc: ' One. ' },
      { name: 'two', jsDoc: '' },
      { name: 'four', jsDoc: '' },
    ]);
  });

  it("A block that belongs to another statement is not taken for a function's JSDoc", () => {
    const code = '/** Far. */\nvar a = 1;\nfunction f() {}';
    expect(topLevelFunctions(code)).toEqual([{ name: 'f', jsDoc: '' }]);
  });

  it.each(['class A { #x = 1; }', 'class A { static x = 1; }', "import x from 'x';"])(
    'refuses what Apps Script cannot parse: %s',
    (code) => {
      expect(() => topLevelFunctions(code)).toThrow(SyntaxError);
    },
  );
});
