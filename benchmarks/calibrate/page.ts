/** A page with what stands between the comments `<!-- name -->` and `<!-- /name -->` replaced; all else is kept. */
export function replacePart(page: string, name: string, text: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`The page has no part ${name}.`);
  return `${page.slice(0, start + from.length)}\n${text.trim()}\n${page.slice(end)}`;
}
