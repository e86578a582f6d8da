export type Role = 'editor' | 'viewer';

export interface Sharing {
  readonly owner: string | null;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

export interface Invitation {
  readonly address: string;
  readonly role: Role;
}

export interface InvitationOutcome extends Invitation {
  readonly added: boolean;
}

/** Who has access to the file. */
export function getSharing(): Sharing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // A file on a shared drive has no owner.
  const owner = spreadsheet.getOwner()?.getEmail() ?? null;
  const others = (people: GoogleAppsScript.Base.User[]) =>
    people.map((person) => person.getEmail()).filter((address) => address !== owner);
  const editors = others(spreadsheet.getEditors());
  const viewers = others(spreadsheet.getViewers()).filter((address) => !editors.includes(address));
  return { owner, editors, viewers };
}

/** Gives people access one by one, so that an address which Google refuses doesn't stop the others. */
export function shareWith(invitations: readonly Invitation[]): InvitationOutcome[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return invitations.map(({ address, role }) => ({
    address,
    role,
    added: invite(spreadsheet, address, role),
  }));
}

function invite(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, address: string, role: Role): boolean {
  try {
    if (role === 'editor') spreadsheet.addEditor(address);
    else spreadsheet.addViewer(address);
    return true;
  } catch {
    return false;
  }
}
