/**
 * What tells a post from all others: its id, else its link. A spreadsheet that opened the file has cut long
 * ids to `1.22158E+17`, the same for many posts: such an id tells nothing.
 */
export function postKey(id: string | null, link: string | null): string | null {
  return id !== null && /^[\w-]+$/.test(id) ? id : link;
}
