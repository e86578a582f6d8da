/** The Share tab. */
export const share = {
  title: 'Share with a team',
  roles: {
    owner: 'Owner',
    editor: 'Editor',
    viewer: 'Viewer',
  },
  may: {
    title: 'Who may do what',
    owner: 'Everything, including settings and formulas.',
    editor: 'Logs rows in the tables. Can’t change headers, computed cells, settings or the dashboard.',
    viewer: 'Reads everything, changes nothing.',
    where:
      'These limits hold in the sheets of the tracking workbook: in sheets of your own, an editor may change everything.',
  },
  present: 'Who has access now',
  unknown: 'Who has access now could not be read. You can still add people.',
  change: 'To change an access or take it away, use Google’s own Share button, at the top right.',
  add: 'Add people',
  addresses: 'E-mail addresses',
  addressesHint: 'Several at once: separated by commas, spaces or lines.',
  role: 'Role',
  roleHint: 'The same for all these addresses.',
  review: 'Check before sharing',
  errors: {
    none: 'No address yet. Type at least one e-mail address.',
    invalid: '“{address}” is not an e-mail address. Write it like ana@example.com.',
    already: '{address} has this access already. Take it out.',
  },
  confirm: {
    title: 'Share with these people?',
    text: 'Nothing has been shared so far. Google may send them an e-mail with the link to this file.',
    yes: 'Share now',
    no: 'Back',
    sharing: 'Sharing…',
  },
  outcomes: {
    title: 'What was shared',
    added: 'has access now',
    refused: 'was not added. Check the address, and that you may share this file.',
    failed: 'The spreadsheet didn’t answer. Look at the list of those with access, then try again.',
    more: 'Add other people',
  },
};
