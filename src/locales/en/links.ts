/** The Links tab. */
export const links = {
  title: 'Tagged links',
  intro:
    'A tagged link tells your site’s statistics which post or newsletter a visit came from. Fill in the words, then share the link that appears below.',
  page: { label: 'Page of your site', hint: 'The address that people should land on.' },
  source: { label: 'Source', hint: 'Where you share it: facebook, instagram, newsletter.' },
  medium: { label: 'Medium', hint: 'The kind of place. Choose from the list: reports know these words.' },
  campaign: { label: 'Campaign', hint: 'What it belongs to: spring_sale, opening.' },
  content: {
    label: 'Content (optional)',
    hint: 'Tells two links of one campaign apart: video, photo.',
  },
  term: { label: 'Keyword (optional)', hint: 'For search ads: the keyword that you pay for.' },
  more: 'Content and keyword',
  media: {
    social: 'a post on a social network',
    paid_social: 'an ad on a social network',
    email: 'a newsletter or e-mail',
    cpc: 'a search ad',
    display: 'a banner',
    affiliate: 'a partner who is paid for sales',
    referral: 'another site',
    sms: 'a text message',
  },
  written: 'Will be written: {text}',
  encoded: 'This word was encoded for a link already. Will be written: {text}',
  errors: {
    page: 'This isn’t the address of a web page. Type it whole, such as https://shop.example/page.',
    nothing: 'There are only signs in this word. Use letters or digits.',
  },
  result: 'Your link',
  needed: 'Fill in page, source, medium and campaign: the link appears here.',
  missing: {
    source: 'The source is missing: visits couldn’t be told from others.',
    medium: 'The medium is missing: Analytics would count the visits as “Unassigned”.',
    campaign: 'The campaign is missing: its visits couldn’t be added up.',
  },
  counted: 'Google Analytics will count its visits as:',
  warnings: {
    unknownMedium:
      'Analytics doesn’t know the medium “{medium}”: its visits would be “Unassigned”. Choose one from the list.',
    sourceDecides:
      'The medium says {byMedium}, but Analytics goes by the source and counts {channel}. Check which is meant.',
    notSocial:
      '“{source}” isn’t a social network that we know of, and the medium says social. Check which is meant.',
    clickId:
      'The page’s address carries the mark of an ad click ({name}): visits would be counted as that ad’s. Copy the address without it.',
    retagged: 'The page’s address has tags already: these replace them.',
    foreign: 'Tags count on your own site only, and this page is on {site}.',
    alike: 'Links has the campaign “{other}”: reports would show the two side by side. Use one spelling.',
  },
  copy: 'Copy the link',
  copied: 'Copied.',
  copyFailed: 'The browser didn’t let us copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
  add: 'Add to Links',
  adding: 'Adding…',
  outcomes: {
    added: 'Added to the Links sheet, with today’s date.',
    already: 'This link stands in the Links sheet already.',
    noTable:
      'This workbook has no Links sheet. If it was deleted, the Check-up tab has it built again; else choose the question “Are we seen more?” in the Set up tab.',
    busy: 'Somebody else is changing the workbook right now. Try again in a moment.',
    failed: 'The link was not added. Check your connection, then try again.',
  },
  mentions: {
    title: 'Mentions',
    intro:
      'Google Alerts finds pages that name you or a competitor. The Mentions sheet keeps them, and the dashboard shows your share.',
    how: 'How to set up a feed',
    steps: [
      'Open google.com/alerts and type your shop’s name in quotes: "The Blue Lantern".',
      'Under “Show options”, choose “RSS feed” as “Deliver to”, then “Create alert”.',
      'In the list of alerts, right-click the feed sign beside the alert and copy the link’s address.',
      'Paste it in the Mention feeds sheet, in one of the first three rows, and choose the brand beside it.',
      'Google Sheets asks once whether this file may read data from outside: click “Allow access”. Only the feed is read, and nothing is sent.',
      'Do the same for a competitor: without one there is nothing to compare with.',
    ],
    log: 'Log new mentions',
    logging: 'Reading the feeds…',
    added: { none: 'No new mention.', one: '1 new mention logged.', several: '{count} new mentions logged.' },
    already: '{count} were logged before.',
    unread: {
      one: '1 feed couldn’t be read. Open the Mention feeds sheet: click “Allow access” if Sheets asks, and check the address.',
      several:
        '{count} feeds couldn’t be read. Open the Mention feeds sheet: click “Allow access” if Sheets asks, and check the addresses.',
    },
    noFeeds: 'There is no feed yet: follow the steps above.',
    noTable:
      'This workbook has no sheet for mentions. If it was deleted, the Check-up tab has it built again; else choose the question “Are we seen more?” in the Set up tab.',
    busy: 'Somebody else is changing the workbook right now. Try again in a moment.',
    failed: 'Nothing was logged. Check your connection, then try again.',
  },
};
