import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place of its own with the script and the files that it is given. */
function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/publicLists.mjs', join(folder, 'scripts/publicLists.mjs'));
  const kept = join(folder, 'scripts/publicLists.json');
  const renew = (origins: Readonly<Record<string, string>>) =>
    execFileSync(
      process.execPath,
      ['-e', `import('./scripts/publicLists.mjs').then((m) => m.renewLists(${JSON.stringify(origins)}))`],
      { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
    );
  return {
    write: (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return name;
    },
    keep: (lists: unknown) => writeFileSync(kept, JSON.stringify(lists)),
    kept: () => JSON.parse(readFileSync(kept, 'utf8')),
    renew,
  };
}

const sources = Array.from({ length: 600 }, (_, index) => `site${index}.example,SOURCE_CATEGORY_SOCIAL`);
const csv = ['source,source_category', 'My Shop,SOURCE_CATEGORY_SHOPPING', ...sources].join('\r\n');
const hosts = Array.from({ length: 12 }, (_, index) => `  - chat${index}.example`);
const yaml = ['A:', ...hosts, '  - example.com/chat', '', 'B:', "  - 'talk.example'"].join('\n');

test('The public lists are renewed from files', () => {
  const { write, renew, kept } = workplace();
  renew({ google: write('google.csv', csv), assistants: write('assistants.yml', yaml) });
  const { google, assistants } = kept();
  expect(google.shopping).toEqual(['my shop']);
  expect(google.social).toHaveLength(600);
  expect(assistants).toContain('talk.example');
  expect(assistants).toHaveLength(13);
});

test('A file that holds no such list is refused, and the kept lists stay', () => {
  const { write, renew, keep, kept } = workplace();
  const before = { google: { social: ['a.example'] }, assistants: ['b.example'] };
  keep(before);
  const google = write('google.csv', 'a page,that is no list');
  const assistants = write('assistants.yml', yaml);
  expect(() => renew({ google, assistants })).toThrow('too few');
  expect(kept()).toEqual(before);
});
