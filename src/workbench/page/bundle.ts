import type { Bundle } from '../appsscript/types';

/** The name under which the add-in would be published. */
const NAME = 'Social ROI';

/** The built add-in, as it would be pushed to Google. */
export async function loadBundle(): Promise<Bundle> {
  const [code, sidebar, workbook, manifest] = await Promise.all([
    loadText('addin/Code.js'),
    loadText('addin/Sidebar.html'),
    loadText('addin/Workbook.html'),
    loadText('addin/appsscript.json'),
  ]);
  return {
    name: NAME,
    code,
    pages: { Sidebar: sidebar, Workbook: workbook },
    manifest: JSON.parse(manifest) as Bundle['manifest'],
  };
}

export async function loadText(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} (${response.status}).`);
  return response.text();
}
