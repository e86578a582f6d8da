import { getSharing, shareWith } from '../../src/server/share';

/** A spreadsheet that keeps who was added, and refuses addresses with "bad" in them. */
function sharedFile(owner: string | null, editors: string[] = [], viewers: string[] = []) {
  const user = (address: string) => ({ getEmail: () => address });
  const add = (people: string[]) => (address: string) => {
    if (address.includes('bad')) throw new Error(`Invalid email: ${address}`);
    people.push(address);
  };
  const spreadsheet = {
    getOwner: () => (owner === null ? null : user(owner)),
    getEditors: () => editors.map(user),
    getViewers: () => viewers.map(user),
    addEditor: add(editors),
    addViewer: add(viewers),
  };
  Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
  return { editors, viewers };
}

test('everybody with access is listed once, in the highest role', () => {
  sharedFile('me@a.com', ['me@a.com', 'nora@a.com'], ['me@a.com', 'nora@a.com', 'sam@a.com']);
  expect(getSharing()).toEqual({ owner: 'me@a.com', editors: ['nora@a.com'], viewers: ['sam@a.com'] });
});

test('a file may be without an owner', () => {
  sharedFile(null, ['nora@a.com']);
  expect(getSharing()).toEqual({ owner: null, editors: ['nora@a.com'], viewers: [] });
});

test('people are added in their roles; one who is refused stops nobody', () => {
  const file = sharedFile('me@a.com');
  const outcomes = shareWith([
    { address: 'bad@a.com', role: 'editor' },
    { address: 'nora@a.com', role: 'editor' },
    { address: 'sam@a.com', role: 'viewer' },
  ]);
  expect(outcomes.map(({ added }) => added)).toEqual([false, true, true]);
  expect(file).toEqual({ editors: ['nora@a.com'], viewers: ['sam@a.com'] });
});
