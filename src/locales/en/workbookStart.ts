export const start = {
  title: 'Start here',
  blocks: {
    title: {
      heading: 'Start here',
      purpose:
        'This workbook shows what your social media work brings, and what it costs. A quarter of an hour a week is enough.',
    },
    fill: {
      title: 'What to fill in',
      explanation: 'When and how',
      activity: {
        name: 'Activity',
        meaning:
          'Each week or month, one row per channel and content type: hours, money, and what the statistics of the platform and of your site show. Leave blank what you don’t know.',
      },
      settings: {
        name: 'Settings',
        meaning: 'Once, then whenever something changes: margin, hourly cost, target, channels, people.',
      },
      dashboard: {
        name: 'Dashboard',
        meaning:
          'Nothing to fill in: it reads the other sheets. The answer is at the top, what to do under “This week”.',
      },
    },
    fillTraffic: {
      title: 'Site statistics',
      explanation: 'When and how',
      traffic: {
        name: 'Traffic',
        meaning:
          'Each week, one row from your site’s statistics. Add some weeks from before you started: they show what has changed.',
      },
    },
    fillVisibility: {
      title: 'Visibility',
      explanation: 'When and how',
      links: {
        name: 'Links',
        meaning:
          'Each time you share a link to your site: one row, which the sidebar’s Links tab can write, then the visits that it brought.',
      },
      mentions: {
        name: 'Mentions',
        meaning:
          'Each time someone writes about you or a competitor: one row. Google Alerts can find them: the sidebar’s Links tab says how to fill Mention feeds.',
      },
    },
    fillSearch: {
      title: 'Search',
      explanation: 'When and how',
      keywords: {
        name: 'Keywords',
        meaning: 'Ten to twenty keywords at first; once a month, the position of each.',
      },
    },
    fillJourneys: {
      title: 'Ways to a sale',
      explanation: 'When and how',
      journeys: {
        name: 'Journeys',
        meaning:
          'Each time you know how buyers came: one row with the channels of their path, in order. Pasted, imported, or asked at the counter; those who didn’t buy count as misses.',
      },
      attribution: {
        name: 'Attribution',
        meaning:
          'Nothing to fill in: what eight models give each channel, which shares depend on the model, and sales by month of sale and of first touch.',
      },
    },
    numbers: {
      title: 'What the numbers mean',
      explanation: 'In plain words',
      cost: {
        name: 'Full cost',
        meaning: 'Ads, fees and tools, and your hours at their cost. Hours are never free.',
      },
      roi: {
        name: 'ROI',
        meaning:
          'What each unit of cost brought beyond itself, counting your margin only. 0%: you got your money back. 50%: half as much again. Below 0%: a loss so far.',
      },
      costPerLead: { name: 'Cost per lead', meaning: 'What it took for one person to ask for something.' },
      costPerCustomer: { name: 'Cost per customer', meaning: 'What it took for one person to buy.' },
      engagement: { name: 'Engagement rate', meaning: 'Interactions for each time a post was shown.' },
      amplification: { name: 'Shares per post', meaning: 'How often a post is passed on.' },
      conversion: { name: 'Conversion rate', meaning: 'Customers for each visit.' },
      interval: {
        name: 'Low and high',
        meaning:
          'The true number most likely lies between these two (95 times out of 100). The less data, the further apart they are.',
      },
      change: {
        name: 'Change since you started',
        meaning:
          'The latest four periods against the first four. For visits that social media added: all dates of Traffic since you started, against what those before let expect. A change isn’t yet a proof: seasons and sales play a part.',
      },
    },
    verdicts: {
      title: 'What the verdicts mean',
      explanation: 'In plain words',
      clearGain: {
        name: 'Clear gain, clear rise',
        meaning:
          'Even the low end of the interval is above zero: chance hardly explains it. Money is gained or lost, all else rises or falls.',
      },
      likely: {
        name: 'Likely gain or rise, likely loss or fall',
        meaning: 'It is probably true, but chance isn’t ruled out. Look again in a few weeks.',
      },
      cannotTell: {
        name: 'Can’t tell yet',
        meaning: 'It may be chance. “Less than 30% would not show”: only a larger rise could be told by now.',
      },
      clearLoss: {
        name: 'Clear loss, clear fall',
        meaning: 'Even the high end of the interval is below zero: chance hardly explains it.',
      },
      notEnough: {
        name: 'Not enough data yet',
        meaning: 'There are too few entries to compare. Keep logging: nothing is wrong.',
      },
      plain: {
        name: 'No interval',
        meaning: 'A total or an average: it shows the change, not how sure it is.',
      },
      impossible: {
        name: 'Check the entries',
        meaning:
          'A part is larger than its whole, such as more leads than visits, or a date of Traffic stands there twice. The sidebar’s check-up shows where.',
      },
    },
    ask: {
      title: 'Ask your own question',
      explanation: 'Formulas at work',
      how: 'Click a number to see its formula. To ask something else, copy the formula into a sheet of your own and change it there: this page is written anew by updates.',
      roi: {
        name: 'What did it all bring back?',
        change:
          '=ROI(revenue; cost; margin). For one channel, add to each SUMIFS the column of channels and the name of yours.',
        needs: 'Needs a margin, an hourly cost, and hours and sales of every period.',
      },
      trafficLift: {
        name: 'Did more people come from social networks?',
        change:
          '=TRAFFIC_LIFT(visits before; visits after). Replace the column of social visits by that of all visits, or the start date by the day of an opening or a sale.',
        needs: 'Needs social visits in Traffic, before the start date and since.',
      },
      hourOfWork: {
        name: 'How much has to be sold to pay for an hour of work?',
        change:
          '=BREAK_EVEN_REVENUE(cost; margin). Replace the cost of an hour by the price of an ad, or by a year of work.',
        needs: 'Needs an hourly cost, and a margin above 0.',
      },
    },
    roles: {
      title: 'Who may change what',
      explanation: 'In this workbook',
      owner: { name: 'Owner', meaning: 'Everything, the settings and the sharing too.' },
      editor: {
        name: 'Editor',
        meaning: 'Logs rows. Titles, computed columns, settings and pages are protected.',
      },
      viewer: { name: 'Viewer', meaning: 'Reads everything, changes nothing.' },
    },
  },
};
