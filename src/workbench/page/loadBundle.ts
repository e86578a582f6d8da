import type { Bundle } from '../appsscript';

/** The name under which the add-in would be published. */
const NAME = 'Social ROI';

const PAGES = ['Sidebar'];

/** The built add-in, as it would be pushed to Google. */
export async function loadBundle(): Promise<Bundle> {
  const [code, manifest, ...pages] = await Promise.all([
    loadText('addin/Code.js'),
    loadText('addin/appsscript.json'),
    ...PAGES.map((name) => loadText(`addin/${name}.html`)),
  ]);
  return {
    name: NAME,
    code,
    pages: Object.fromEntries(PAGES.map((name, index) => [name, pages[index] ?? ''])),
    manifest: JSON.parse(manifest) as Bundle['manifest'],
  };
}

export async function loadText(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} (${response.status}).`);
  return response.text();
}
