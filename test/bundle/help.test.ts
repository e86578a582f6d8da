import { readFileSync } from 'node:fs';
import { allFunctions } from '../../src/functions/allFunctions';
import { catalogue } from '../../src/functions/catalogue';
import { code } from './support';

const page = readFileSync('dist/Sidebar.html', 'utf8');

test('the page of the sidebar carries the catalogue of all functions', () => {
  const [, data = ''] = /<script type="application\/json" id="catalogue">([^<]*)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual(catalogue());
  expect(catalogue().map(({ name }) => name)).toEqual(allFunctions.map(({ name }) => name));
});

test.each(allFunctions.map(({ name, source, formula }) => ({ name, source, formula })))(
  'the script leaves the help of $name to the page',
  ({ source, formula }) => {
    expect(code).not.toContain(source);
    if (/[^ -~]/.test(formula.fr)) expect(code).not.toContain(formula.fr);
  },
);

test('the script leaves the headings of results to the part that writes them into sheets', () => {
  const headings = allFunctions
    .flatMap(({ returns }) => [returns].flat())
    .flatMap(({ heading }) => heading?.fr ?? [])
    .filter((heading) => heading.includes(' '));
  const known = 'unités en plus';
  expect(headings).toContain(known);
  expect(headings.filter((heading) => code.includes(`"${heading}"`))).toEqual([]);
  expect(readFileSync('dist/Operations.html', 'utf8')).toContain(`"${known}"`);
});
