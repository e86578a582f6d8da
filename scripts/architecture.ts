import arrows from './arrows.json';

/** What a top folder of src may import: all of a folder, or nothing but its types. */
export interface Arrows {
  readonly is: string;
  readonly uses: readonly string[];
  readonly types: readonly string[];
}

export const architecture: Readonly<Record<string, Arrows>> = arrows;

const BEGIN = '<!-- architecture: written by npm run docs -->';
const END = '<!-- end of architecture -->';

/** The text of CONTRIBUTING.md with the picture and the table of arrows as they are now. */
export function withArchitecture(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`“${BEGIN}” and “${END}” mark where the architecture stands.`);
  return `${before}${BEGIN}\n\n${picture()}\n\n${table()}\n\n${END}${after}`;
}

/** Dotted arrows are types alone. */
function picture(): string {
  const lines = Object.entries(architecture).flatMap(([folder, { uses, types }]) => [
    ...uses.map((to) => `  ${folder} --> ${to}`),
    ...types.map((to) => `  ${folder} -.-> ${to}`),
  ]);
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

function table(): string {
  const rows = Object.entries(architecture).map(
    ([folder, { is, uses, types }]) => `| \`${folder}\` | ${is} | ${uses.join(', ')} | ${types.join(', ')} |`,
  );
  return [
    '| Folder of `src` | What it is | Uses | Knows the types of |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
