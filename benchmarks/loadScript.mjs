/** Evaluates the built script afresh, outside of any sandbox, which would slow each look-up of a global name. */
export function loadScript(code, functionNames) {
  return new Function(`${code}\nreturn { ${functionNames.join(', ')} };`)();
}
