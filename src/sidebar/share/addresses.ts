import type { Invitation, Role, Sharing } from '../../server/share';

/** Why an address can't be invited. */
export interface AddressProblem {
  readonly key: 'none' | 'invalid' | 'already';
  readonly address: string;
}

/** A name before its address in pointed brackets, as mail programs copy them: `"Ana Roy" <ana@example.com>`. */
const NAMED = /(?:"[^"]*"[ \t]*|(?<![^\s,;])[^\s,;<>"@]+[ \t]+)*<([^<>]*)>/g;

/** The addresses in a text, separated by commas, semicolons, spaces or lines, each once. */
export function splitAddresses(text: string): string[] {
  const bare = text.replace(NAMED, ' $1 ');
  const typed = bare.split(/[\s,;]+/).filter(Boolean);
  return [...new Set(typed.map((address) => address.toLowerCase()))];
}

/** The problem of each address that has one. */
export function addressProblems(
  addresses: readonly string[],
  role: Role,
  sharing: Sharing | null,
): AddressProblem[] {
  if (addresses.length === 0) return [{ key: 'none', address: '' }];
  const present = sharing ? peopleWith(role, sharing) : [];
  return addresses.flatMap((address): AddressProblem[] => {
    if (!isAddress(address)) return [{ key: 'invalid', address }];
    return present.includes(address) ? [{ key: 'already', address }] : [];
  });
}

export function invitations(addresses: readonly string[], role: Role): Invitation[] {
  return addresses.map((address) => ({ address, role }));
}

/** The people who have the role or a higher one. */
function peopleWith(role: Role, { owner, editors, viewers }: Sharing): string[] {
  const people = role === 'editor' ? editors : [...editors, ...viewers];
  return [owner ?? '', ...people].map((address) => address.toLowerCase());
}

function isAddress(text: string): boolean {
  return /^[^@\s<>()[\]"]+@[^@\s<>()[\]"]+\.[^@\s.<>()[\]"]{2,}$/.test(text);
}
