import type { Argument } from '../src/cells/argument';
import type { CustomFunction, Goal } from '../src/cells/definition';
import { translatePhrases } from '../src/cells/describePhrase';
import { exampleFormulaIn, firstRowOf } from '../src/cells/exampleFormula';
import type { ResultCell } from '../src/cells/phrase';
import { allFunctions } from '../src/functions/allFunctions';
import { cellTexts, goalTexts, type Language, referenceTexts } from '../src/locales';
import { fill } from '../src/locales/fill';

/** The function reference of one language, as Markdown, from the definitions. */
export function functionReference(language: Language): string {
  const texts = referenceTexts[language];
  const goals = Object.keys(goalTexts[language]) as Goal[];
  const sections = goals
    .filter((goal) => allFunctions.some((definition) => definition.goal === goal))
    .map((goal) => goalSection(goal, language));
  return `${[`# ${texts.title}`, texts.generated, texts.intro, ...sections].join('\n\n')}\n`;
}

function goalSection(goal: Goal, language: Language): string {
  const functions = allFunctions.filter((definition) => definition.goal === goal);
  return [`## ${goalTexts[language][goal]}`, ...functions.map((f) => functionSection(f, language))].join(
    '\n\n',
  );
}

function functionSection(definition: CustomFunction, language: Language): string {
  const { name, summary, formula, args, example, source, shape } = definition;
  const texts = referenceTexts[language];
  return [
    `### ${name}`,
    `\`${signature(definition, language)}\``,
    summary[language],
    `${texts.formula} ${formula[language]}`,
    Object.entries<Argument>(args)
      .map(([arg, argument]) => argumentLine(arg, argument, language))
      .join('\n'),
    fill(shape === 'overTable' ? texts.exampleOfTable : texts.example, {
      formula: `\`${exampleFormulaIn(language, name, example)}\``,
      result: resultText(definition, language),
    }),
    `[${texts.source}](${source})`,
  ].join('\n\n');
}

function signature({ name, args }: CustomFunction, language: Language): string {
  const params = Object.entries<Argument>(args).map(([arg, { optional }]) => (optional ? `[${arg}]` : arg));
  return `${name}(${params.join(language === 'en' ? ', ' : '; ')})`;
}

function argumentLine(name: string, { text, optional }: Argument, language: Language): string {
  const note = optional ? ` (${cellTexts[language].optional})` : '';
  return `- \`${name}\`: ${text[language]}${note}`;
}

function resultText({ example, returns }: CustomFunction, language: Language): string {
  const columns = [returns].flat();
  return firstRowOf(example)
    .map((result, i) => {
      const cell = cellText(result, language);
      const heading = columns[i]?.heading;
      return heading ? `${heading[language]} ${cell}` : cell;
    })
    .join(language === 'en' ? ', ' : ' ; ');
}

function cellText(cell: ResultCell, language: Language): string {
  if (typeof cell === 'number')
    return cell.toLocaleString(language, { maximumSignificantDigits: 6 }).replace('-', '−');
  const said = String(translatePhrases(cell, () => language));
  if (said === '') return '–';
  return language === 'en' ? `“${said}”` : `« ${said} »`;
}
