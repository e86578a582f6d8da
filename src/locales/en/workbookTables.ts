/** The sheets that people log rows in. */
export const tables = {
  activity: {
    title: 'Activity',
    columns: {
      period: {
        title: 'Period',
        note: 'First day of the week or month that the row is about. Always type the same day: the Monday, or the 1st.',
      },
      channel: { title: 'Channel', note: 'Where you published. The list is in Settings.' },
      content: {
        title: 'Content',
        note: 'Original: you made it. Curated: you passed on what others made. Outsourced: you paid someone to make it. Blank: figures that nobody can split, such as visits from Analytics without a content tag.',
      },
      person: { title: 'Person', note: 'Who did the work. The list is in Settings.' },
      posts: { title: 'Posts', note: 'How many posts, stories or videos were published.' },
      hours: {
        title: 'Hours',
        note: 'All hours spent: finding ideas, writing, taking pictures, answering comments. Half an hour counts too.',
      },
      ad_spend: { title: 'Ad spend', note: 'Money paid to the platform for ads or boosted posts.' },
      fees: {
        title: 'Fees and tools',
        note: 'Freelancers, agency, subscriptions, material: everything paid but ads.',
      },
      impressions: {
        title: 'Impressions',
        note: 'How often the posts were shown. In an export of Meta: “Views”; elsewhere “Impressions” or “Views”.',
      },
      interactions: {
        title: 'Interactions',
        note: 'Likes, comments, shares, saves and clicks together. In an export of Meta: “Reactions, comments and shares”; elsewhere “Interactions” or “Engagement”.',
      },
      shares: {
        title: 'Shares',
        note: 'How often people passed your posts on. In an export of Meta: “Shares”.',
      },
      clicks: {
        title: 'Clicks',
        note: 'Clicks on links to your site. In an export of Meta: “Total clicks”.',
      },
      visits: {
        title: 'Visits',
        note: 'Visits to your site that came from this channel. In Google Analytics: “Sessions”, by source.',
      },
      new_visitors: {
        title: 'New visitors',
        note: 'Of these visits, people who came for the first time. In Google Analytics: “New users”.',
      },
      leads: { title: 'Leads', note: 'People who asked for something: a quote, a call, a newsletter.' },
      qualified_leads: { title: 'Qualified leads', note: 'Of these leads, those who can and want to buy.' },
      customers: { title: 'Customers', note: 'People who bought after coming from this channel.' },
      revenue: {
        title: 'Revenue',
        note: 'What they paid, before tax. Only what social media added, not all of your revenue. Type 0 when it brought nothing.',
      },
      note: { title: 'Note', note: 'Anything to remember: a sale, a press article, a holiday.' },
      partial: {
        title: 'Covers only',
        note: 'Filled where an export covers a part of the period: such a row is compared with no other. Imports write it, and clear it once a later file completes the period.',
      },
      origin: {
        title: 'Origin',
        note: 'Which exports filled figures of this row. Imports write it; there is nothing to type.',
      },
      cost: {
        title: 'Full cost',
        note: 'Ad spend, plus hours at the hourly cost of Settings, plus fees and tools. =CAMPAIGN_COST(…) does the same in any sheet.',
      },
      roi: {
        title: 'ROI',
        note: 'Revenue at your margin, minus the full cost, divided by the full cost. 0% means that you got your money back. Blank until some revenue is logged. =ROI(…) does the same in any sheet.',
      },
      cost_per_lead: {
        title: 'Cost per lead',
        note: 'Full cost divided by leads. =CPA(…) does the same in any sheet.',
      },
      cost_per_customer: {
        title: 'Cost per customer',
        note: 'Full cost divided by customers. =CPA(…) does the same in any sheet.',
      },
      engagement_rate: {
        title: 'Engagement rate',
        note: 'Interactions divided by impressions. =ENGAGEMENT_RATE(…) does the same in any sheet.',
      },
      amplification_rate: {
        title: 'Shares per post',
        note: 'Shares divided by posts. =AMPLIFICATION_RATE(…) does the same in any sheet.',
      },
      conversion_rate: {
        title: 'Conversion rate',
        note: 'Customers divided by visits. =CONVERSION_RATE(…) does the same in any sheet.',
      },
    },
  },
  traffic: {
    title: 'Traffic',
    columns: {
      date: {
        title: 'Date',
        note: 'The day, or the first day of the week. Keep to one or the other. Rows from before you started make the comparison possible.',
      },
      all_visits: {
        title: 'All visits',
        note: 'All visits to your site. In Google Analytics: “Sessions”.',
      },
      organic_visits: {
        title: 'Organic visits',
        note: 'Visits that came from search engines, without ads. In Google Analytics: the channel “Organic Search”; in Search Console: “Clicks”.',
      },
      social_visits: {
        title: 'Social visits',
        note: 'Visits that came from social networks, ads included. In Google Analytics: the channels “Organic Social” and “Paid Social”.',
      },
      subscribers: {
        title: 'New subscribers',
        note: 'People who subscribed to your newsletter in that time.',
      },
      orders: {
        title: 'Orders',
        note: 'All orders of the shop in that time, wherever they came from, without refunded and cancelled ones.',
      },
      sales: {
        title: 'Sales',
        note: 'What these orders brought in all, without tax and shipping, before your costs.',
      },
      control_1: {
        title: 'Control 1',
        note: 'Searches for your trade from Google Trends, or any figure that your work can’t have moved but a season would. Only its ups and downs count. The dashboard compares visits with it once every row before the start has it; rows after its last one wait. You may rename it.',
      },
      control_2: { title: 'Control 2', note: 'Another control, as in Control 1.' },
      control_3: { title: 'Control 3', note: 'Another control, as in Control 1.' },
      partial: {
        title: 'Covers only',
        note: 'Filled where an export covers a part of the period: such a row is compared with no other. Imports write it, and clear it once a later file completes the period.',
      },
      origin: {
        title: 'Origin',
        note: 'Which exports filled figures of this row. Imports write it; there is nothing to type.',
      },
      social_share: {
        title: 'Social share',
        note: 'Social visits divided by all visits. =REFERRAL_SHARE(…) does the same in any sheet.',
      },
      expected_visits: {
        title: 'Expected visits',
        note: 'All visits as the past let expect them if nothing changed. Whether the difference is more than chance, the dashboard says. =CAUSAL_LIFT_SERIES(…) works it out in any sheet.',
      },
    },
  },
  links: {
    title: 'Links',
    columns: {
      date: { title: 'Date', note: 'When the link was first shared.' },
      page: { title: 'Page', note: 'The page of your site that the link leads to.' },
      source: {
        title: 'Source',
        note: 'Where it is shared, in small letters: facebook, instagram, newsletter.',
      },
      medium: { title: 'Medium', note: 'The kind of place: social, email, paid_social.' },
      campaign: { title: 'Campaign', note: 'What it belongs to: spring_sale, opening.' },
      content: {
        title: 'Content',
        note: 'Tells two links of one campaign apart: video, photo. May stay blank.',
      },
      link: { title: 'Tagged link', note: 'The whole link, with its utm tags: this is the one to share.' },
      visits: {
        title: 'Visits',
        note: 'Visits that the link brought. In Google Analytics: “Sessions”, by campaign.',
      },
      new_visitors: { title: 'New visitors', note: 'Of these visits, people who came for the first time.' },
      channel: {
        title: 'Counted as',
        note: 'The channel that Google Analytics counts its visits in, by source and medium. Its names stay in English.',
      },
      new_visitor_rate: {
        title: 'Share of new visitors',
        note: 'New visitors divided by visits. =NEW_VISITOR_RATE(…) does the same in any sheet.',
      },
    },
  },
  keywords: {
    title: 'Keywords',
    columns: {
      keyword: {
        title: 'Keyword',
        note: 'What your customers type into a search engine. In Search Console: “Queries”.',
      },
      searches: {
        title: 'Monthly searches',
        note: 'How often it is searched for in a month. A keyword planner gives it; a rough number will do.',
      },
      position_before: {
        title: 'Position before',
        note: 'Your place in the results before you started, 1 being the first. Blank if you weren’t found.',
      },
      position_now: {
        title: 'Position now',
        note: 'Your place in the results now. In Search Console: “Position”.',
      },
      impressions: {
        title: 'Impressions',
        note: 'How often you were shown to people who searched for it. In Search Console: “Impressions”.',
      },
      clicks: {
        title: 'Clicks',
        note: 'How often they clicked on it. Keywords that few people search for are missing in exports: the sum isn’t all clicks of the site.',
      },
      origin: {
        title: 'Origin',
        note: 'Which exports filled figures of this row. Imports write it; there is nothing to type.',
      },
      expected_ctr: {
        title: 'Expected click rate',
        note: 'The share of searchers who usually click at this position.',
      },
      click_rate: {
        title: 'Click rate',
        note: 'Clicks divided by impressions. In Search Console: “CTR”. =CTR(…) does the same in any sheet.',
      },
      compared_clicks: {
        title: 'Against the average of this position',
        note: 'Whether your click rate differs from the average of this position by more than chance. Fewer: look at the page’s title and description. =RATE_INTERVAL(…) gives the limits of a click rate in any sheet.',
      },
      rank_gain: {
        title: 'Places gained',
        note: 'Position before minus position now: above 0 is better. =RANK_GAIN(…) does the same in any sheet.',
      },
    },
    clicks: { more: 'above the average', fewer: 'below the average', usual: 'about the average' },
  },
  mentions: {
    title: 'Mentions',
    columns: {
      date: { title: 'Date', note: 'When it was published.' },
      brand: { title: 'Brand', note: 'Who is named: you, or a competitor. The list is in Settings.' },
      title: { title: 'Title', note: 'Title of the article or post. A Google Alert tells you of new ones.' },
      address: { title: 'Address', note: 'Where it can be read.' },
    },
  },
  feeds: {
    title: 'Mention feeds',
    unread: 'not read: allow access, or check the address',
    columns: {
      brand: {
        title: 'Brand',
        note: 'Whom the feed watches: you, or a competitor. The list is in Settings.',
      },
      feed: {
        title: 'Feed address',
        note: 'The address of a Google Alerts feed, one in each of the first three rows. The sidebar’s Links tab says how to get it. Google Sheets asks once whether the file may read it: click “Allow access”.',
      },
      found_brand: { title: 'Brand found', note: 'Whom the mention is about.' },
      found_date: { title: 'Found on', note: 'When the feed dates it.' },
      found_title: {
        title: 'Title found',
        note: 'What the feeds hold today. Old items leave a feed after a while: the sidebar’s Links tab copies new ones into Mentions.',
      },
      found_address: { title: 'Address found', note: 'Where it can be read.' },
    },
  },
  journeys: {
    title: 'Journeys',
    columns: {
      sale_date: {
        title: 'Date of sale',
        note: 'The day of the purchase, or any day of its month if you count by month. May stay blank for journeys without a conversion.',
      },
      first_touch: {
        title: 'Date of first touch',
        note: 'The day on which these people first came to you. Blank if you don’t know.',
      },
      path: {
        title: 'Path',
        note: 'The channels on the way to the purchase, in their order, with > between them: Instagram > Email > Direct. Always write a channel the same way.',
      },
      conversions: {
        title: 'Conversions',
        note: 'How many people bought after this path; a row may stand for one sale or for many. Blank beside misses: none.',
      },
      misses: {
        title: 'Misses',
        note: 'How many people went along the same path and didn’t buy. Blank beside conversions: none. Without any misses the models compare less.',
      },
      revenue: { title: 'Revenue', note: 'What these people paid in all, before tax.' },
      origin: {
        title: 'Origin',
        note: 'Which exports filled figures of this row. Imports write it; there is nothing to type.',
      },
      delay: {
        title: 'Days to the sale',
        note: 'From the first touch to the sale. Blank where one of the dates isn’t known.',
      },
    },
  },
  verdicts: {
    title: 'Verdicts',
    columns: {
      recorded: {
        title: 'Kept on',
        note: 'The day on which the Evidence tab kept it. Kept there, not typed here.',
      },
      question: { title: 'Question', note: 'What was asked about, and the start; the same text each time.' },
      first: { title: 'Figures from', note: 'The first day with a figure.' },
      last: { title: 'Figures to', note: 'The last day with a figure.' },
      method: { title: 'Method', note: 'The function that answered, and the version of its method.' },
      verdict: { title: 'Verdict', note: 'What it said that day.' },
      direction: {
        title: 'Direction',
        note: '2 for a clear rise, 1 for a likely one, −1 and −2 for falls, 0 where nothing could be told.',
      },
      lift: { title: 'Change', note: 'The change that was estimated.' },
      low: { title: 'Low', note: 'The lower limit; 95% sure together with the upper one.' },
      high: { title: 'High', note: 'The upper limit.' },
      became: {
        title: 'What became of it',
        note: 'Whether the latest verdict on the same question, kept at least three weeks later, goes the same way.',
      },
    },
    open: 'not looked at again yet',
    held: 'held',
    notHeld: 'didn’t hold',
  },
  imports: {
    title: 'Imports',
    columns: {
      import: {
        title: 'Import',
        note: 'The add-in keeps this sheet to undo imports and to know its own figures from yours. Undo in the Import tab rather than here.',
      },
      imported: { title: 'Imported on', note: 'The day of the import.' },
      file: { title: 'File', note: 'The file that the figures came from.' },
      format: { title: 'Export', note: 'The kind of export that the file is.' },
      table: { title: 'Sheet', note: 'The sheet with the row that was filled.' },
      row: { title: 'Row', note: 'The row that was filled, by what it is about.' },
      data: { title: 'Figures', note: 'What stood in each cell before the import, and after it.' },
    },
  },
};
