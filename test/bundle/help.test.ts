import { readFileSync } from 'node:fs';
import { allFunctions } from '../../src/functions/allFunctions';
import { catalogue } from '../../src/functions/catalogue';

const page = readFileSync('dist/Sidebar.html', 'utf8');

test('The page of the sidebar carries the catalogue of all functions', () => {
  const [, data = ''] = /<script type="application\/json" id="catalogue">([^<]*)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual(catalogue());
  expect(catalogue().map(({ name }) => name)).toEqual(allFunctions.map(({ name }) => name));
});
