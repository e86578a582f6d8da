/** The account of X that a link to a post names; null in links that name none. */
export function accountInLink(link: string | null): string | null {
  const [, name = ''] = /(?:twitter|x)\.com\/(\w+)\/status\//i.exec(link ?? '') ?? [];
  return name === '' || name === 'i' ? null : name.toLowerCase();
}
