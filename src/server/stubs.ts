import type { Argument } from '../cells/argument';
import type { ResultColumn } from '../cells/result';
import { allFunctions } from '../functions/allFunctions';
import { cellTexts, type Localized, languages } from '../locales';
import * as script from './index';
import * as operations from './operations';

/**
 * Each run of the script loads it as a whole, even for one formula. What few runs need is in files of its own, which
 * are read and evaluated when they are called, once in a run. Underscores hide names from the sidebar and from cells.
 */
const LOAD = `var parts_ = {};
function load_(file) {
  return parts_[file] || (parts_[file] = eval(HtmlService.createTemplateFromFile(file).getRawContent()));
}
`;

/** The declarations that follow the bundle: Google finds functions only where they are declared at top level. */
export function stubs(): string {
  return [
    ...customFunctionStubs(),
    ...scriptNames().map((name) => passingOn(name, 'SocialRoi')),
    ...Object.keys(operations).map((name) => passingOn(name, "load_('Operations')")),
    LOAD,
  ].join('\n');
}

/** The names that the declarations bring into the script's one global scope. */
export function stubNames(): string[] {
  return [...allFunctions.map(({ name }) => name), ...scriptNames(), ...Object.keys(operations)];
}

/** What Google calls of the script, but for custom functions. */
function scriptNames(): string[] {
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

function passingOn(name: string, to: string): string {
  return `function ${name}() { return ${to}.${name}(...arguments); }`;
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
