import type { Argument } from '../cells/argument';
import type { ResultColumn } from '../cells/result';
import { allFunctions } from '../functions/allFunctions';
import { cellTexts, type Localized, languages } from '../locales';
import * as script from './index';

/** The declarations that follow the bundle: Google finds functions only where they are declared at top level. */
export function stubs(): string {
  return [...customFunctionStubs(), ...entryPoints().map(entryPointStub)].join('\n');
}

/** The names that the declarations bring into the script's one global scope. */
export function stubNames(): string[] {
  return [...allFunctions.map(({ name }) => name), ...entryPoints()];
}

/** What Google calls for the menu and the sidebar. */
function entryPoints(): string[] {
  return Object.keys(script).filter((name) => name !== 'callFunction');
}

function customFunctionStubs(): string[] {
  return allFunctions.map(({ name, summary, args, returns }) => {
    const params = Object.keys(args);
    const columns = [returns].flat();
    const cell = cellType(columns);
    const result = Array.isArray(returns) ? `${cell}[][]` : cell;
    const lines = [
      inAllLanguages(summary),
      ...Object.entries<Argument>(args).map(([arg, argument]) => paramLine(arg, argument)),
      `@return {${result}}`,
      '@customfunction',
    ];
    return declaration(lines, name, params, `callFunction('${name}', arguments)`);
  });
}

/** What the cells of a result may hold. */
function cellType(columns: readonly ResultColumn[]): string {
  const isWords = columns.map(({ format }) => format === 'words' || format === 'text');
  if (isWords.every(Boolean)) return 'string';
  return isWords.some(Boolean) ? '(number|string)' : 'number';
}

function entryPointStub(name: string): string {
  return `function ${name}() { return SocialRoi.${name}(...arguments); }`;
}

function paramLine(name: string, argument: Argument): string {
  const { text, optional } = argument;
  const said = languages.map((language) =>
    optional ? `${text[language]} (${cellTexts[language].optional})` : text[language],
  );
  return `@param {${typeOf(argument)}} ${name} ${said.join(' · ')}`;
}

function typeOf(argument: Argument): string {
  if ('type' in argument) return argument.type;
  return argument.whole ? 'number[][]' : 'number|number[][]';
}

// Sheets shows one text to everybody, whatever their language.
function inAllLanguages(text: Localized): string {
  return languages.map((language) => text[language]).join(' · ');
}

function declaration(
  lines: readonly string[],
  name: string,
  params: readonly string[],
  call: string,
): string {
  const comment = lines.map((line) => ` * ${line}`).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${params.join(', ')}) { return SocialRoi.${call}; }`;
}
