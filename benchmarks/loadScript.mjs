let loaded = 0;

/**
 * Evaluates the built script afresh, outside of any sandbox, which would slow each look-up of a global name. The number
 * keeps V8 from sharing what it learned of the script before.
 */
export function loadScript(code, functionNames) {
  return new Function(`${code}\nreturn { ${functionNames.join(', ')} }; // ${loaded++}`)();
}
