import type { CatalogueEntry } from '../../functions/catalogue';

/** The catalogue of functions, which the build puts into the page. */
export function catalogueOfPage(): readonly CatalogueEntry[] {
  return JSON.parse(document.getElementById('catalogue')?.textContent ?? '[]');
}
