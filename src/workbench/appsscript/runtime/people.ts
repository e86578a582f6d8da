import type { Role } from '../types';

/** The addresses of the roles while the workbook isn't shared with anybody in particular. */
const EXAMPLE_ADDRESS: Record<Role, string> = {
  owner: 'owner@example.com',
  editor: 'editor@example.com',
  viewer: 'viewer@example.com',
};

export const OWNER = EXAMPLE_ADDRESS.owner;

/** The address of the person whose role is played: the first with whom the workbook is shared in that role. */
export function addressOf(
  role: Role,
  people: { editors: readonly string[]; viewers: readonly string[] },
): string {
  if (role === 'owner') return OWNER;
  const [first = EXAMPLE_ADDRESS[role]] = role === 'editor' ? people.editors : people.viewers;
  return first;
}
