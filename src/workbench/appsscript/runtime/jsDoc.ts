/** What the spreadsheet shows of a function while it is typed. */
export interface FunctionHelp {
  isCustomFunction: boolean;
  description: string;
  params: { name: string; type: string; description: string }[];
}

const PARAM = /^\{(?<type>[^}]*)\}\s+\[?(?<name>[\w$]+)\]?\s*(?:-\s+)?(?<description>.*)$/;

/** Reads the text of a JSDoc block: the description before the first tag, and the `@param` tags. */
export function readJsDoc(jsDoc: string): FunctionHelp {
  const text = jsDoc
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd())
    .join('\n');
  const [description = '', ...tags] = text.split(/^@/m).map(joinLines);
  return {
    isCustomFunction: tags.some((tag) => tag === 'customfunction'),
    description,
    params: tags.flatMap(readParam),
  };
}

function readParam(tag: string): FunctionHelp['params'] {
  if (!tag.startsWith('param ')) return [];
  const { name, type = '', description = '' } = PARAM.exec(tag.slice('param '.length))?.groups ?? {};
  return name === undefined ? [] : [{ name, type, description }];
}

/** Makes one line of several; the no-break spaces of French stay. */
function joinLines(text: string): string {
  return text.replace(/[ \n]+/g, ' ').trim();
}
