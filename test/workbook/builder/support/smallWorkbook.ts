import type { Answers, Goal, WorkbookDescription } from '../../../../src/workbook/description/types';
import type { Plan } from '../../../../src/workbook/spreadsheet/plan';

const always: readonly Goal[] = ['visibility', 'search', 'sales'];

/** A workbook with one of each kind of thing, so that a build takes few calls. */
export const smallDescription: WorkbookDescription = {
  version: 1,
  sheets: [
    {
      kind: 'page',
      key: 'start',
      goals: always,
      widths: [200, 400],
      blocks: [{ key: 'title', goals: always, style: 'title', rows: [[{ text: 'blocks.title.heading' }]] }],
      charts: [],
    },
    {
      kind: 'page',
      key: 'dashboard',
      goals: always,
      widths: [200, 90, 90],
      blocks: [
        {
          key: 'ranks',
          goals: ['search'],
          style: 'headline',
          rows: [[{ formula: '=SUM({keywords.searches})', format: 'integer' }]],
        },
        {
          key: 'channels',
          goals: always,
          style: 'table',
          room: 3,
          rows: [
            [{ text: 'blocks.channels.title' }, { text: 'blocks.channels.visits' }],
            [
              { formula: '=FILTER({list.channels}; {list.channels}<>"")' },
              { formula: '=SUMIFS({activity.visits}; {activity.channel}; {body.1})', format: 'integer' },
              null,
            ],
          ],
        },
      ],
      charts: [
        {
          key: 'channels',
          goals: always,
          type: 'bar',
          ranges: ['{block.channels.1}', '{activity.visits}'],
          at: { row: 1, column: 5, width: 400, height: 200 },
        },
      ],
    },
    {
      kind: 'table',
      key: 'activity',
      goals: always,
      columns: [
        { key: 'period', width: 100, format: 'date', input: { is: 'date' } },
        { key: 'channel', width: 120, format: 'text', input: { is: 'list', list: 'channels' } },
        { key: 'visits', width: 90, format: 'integer', input: { is: 'number', min: 0 } },
        {
          key: 'leads',
          width: 90,
          format: 'integer',
          input: { is: 'number', min: 0 },
          atMost: 'visits',
        },
        { key: 'note', width: 200, format: 'text', input: { is: 'text' } },
        {
          key: 'lead_rate',
          width: 90,
          format: 'percent',
          formula: '=VSTACK({header}; LEAD_RATE({activity.leads}; {activity.visits}))',
        },
      ],
    },
    {
      kind: 'table',
      key: 'keywords',
      goals: ['search'],
      columns: [
        { key: 'keyword', width: 160, format: 'text', input: { is: 'text' } },
        { key: 'searches', width: 90, format: 'integer', input: { is: 'number', min: 0 } },
      ],
    },
    {
      kind: 'settings',
      key: 'settings',
      goals: always,
      settings: [
        { name: 'BUSINESS', format: 'text', input: { is: 'text' } },
        { name: 'MARGIN', format: 'percent', input: { is: 'number', min: 0, max: 1 } },
        { name: 'EFFORT_START', format: 'date', input: { is: 'date' } },
        { name: 'RHYTHM', format: 'text', input: { is: 'choice', of: 'cadences' } },
      ],
      lists: [
        { key: 'channels', width: 120 },
        { key: 'contents', width: 120 },
      ],
    },
  ],
};

const titled = (title: string) => ({ title, note: `${title}?` });
const labelled = (label: string) => ({ label, note: `${label}.` });

const validation = {
  date: 'date',
  number: '{min} +',
  between: '{min} {max}',
  share: '0 1',
  list: 'list',
  choice: 'choice',
};

/** What differs between the languages: the words, in the order of the sheets. */
interface Words {
  readonly sheets: readonly [
    start: string,
    dashboard: string,
    activity: string,
    keywords: string,
    settings: string,
  ];
  readonly channels: readonly [table: string, visits: string, chart: string];
  readonly activity: readonly [
    period: string,
    channel: string,
    visits: string,
    leads: string,
    note: string,
    rate: string,
  ];
  readonly keywords: readonly [keyword: string, searches: string];
  readonly settings: readonly [business: string, margin: string, start: string, rhythm: string];
  readonly lists: readonly [channels: string, contents: string];
  readonly contents: readonly [original: string, curated: string];
  readonly ours: string;
  readonly cadences: readonly [weekly: string, monthly: string];
}

function textsOf({ sheets, channels, activity, keywords, settings, lists, contents, ours, cadences }: Words) {
  const [start, dashboard, activityTitle, keywordsTitle, settingsTitle] = sheets;
  return {
    sheets: {
      start: { title: start, blocks: { title: { heading: '1, 2, 3' } } },
      dashboard: {
        title: dashboard,
        blocks: { channels: { title: channels[0], visits: channels[1] } },
        charts: { channels: { title: channels[2] } },
      },
      activity: {
        title: activityTitle,
        columns: {
          period: titled(activity[0]),
          channel: titled(activity[1]),
          visits: titled(activity[2]),
          leads: titled(activity[3]),
          note: titled(activity[4]),
          lead_rate: titled(activity[5]),
        },
      },
      keywords: {
        title: keywordsTitle,
        columns: { keyword: titled(keywords[0]), searches: titled(keywords[1]) },
      },
      settings: {
        title: settingsTitle,
        settings: {
          BUSINESS: labelled(settings[0]),
          MARGIN: labelled(settings[1]),
          EFFORT_START: labelled(settings[2]),
          RHYTHM: labelled(settings[3]),
        },
        lists: { channels: titled(lists[0]), contents: titled(lists[1]) },
      },
    },
    contents: { original: contents[0], curated: contents[1] },
    brands: { ours },
    cadences: { weekly: cadences[0], monthly: cadences[1] },
    formats: { mapped: 'Other file' },
    validation,
  };
}

const en = textsOf({
  sheets: ['Start here', 'Dashboard', 'Activity', 'Keywords', 'Settings'],
  channels: ['By channel', 'Visits', 'Channels'],
  activity: ['Period', 'Channel', 'Visits', 'Leads', 'Note', 'Lead rate'],
  keywords: ['Keyword', 'Searches'],
  settings: ['Business', 'Margin', 'Start', 'Rhythm'],
  lists: ['Channels', 'Contents'],
  contents: ['Original', 'Curated'],
  ours: 'Us',
  cadences: ['Weekly', 'Monthly'],
});

const fr = textsOf({
  sheets: ['Mode d’emploi', 'Tableau de bord', 'Activité', 'Mots-clés', 'Paramètres'],
  channels: ['Par canal', 'Visites', 'Canaux'],
  activity: ['Période', 'Canal', 'Visites', 'Contacts', 'Remarque', 'Taux de contact'],
  keywords: ['Mot-clé', 'Recherches'],
  settings: ['Entreprise', 'Marge', 'Début', 'Rythme'],
  lists: ['Canaux', 'Contenus'],
  contents: ['Original', 'Relayé'],
  ours: 'Nous',
  cadences: ['Hebdomadaire', 'Mensuel'],
});

const answers: Answers = {
  language: 'en',
  goals: ['visibility', 'search'],
  business: 'Café 3',
  currency: 'EUR',
  margin: 0.4,
  hourlyCost: 25,
  channels: ['Instagram', 'Facebook'],
  start: '2026-01-05',
  cadence: 'weekly',
  people: ['Nora'],
  weeklyHours: 11,
};

export function smallPlan(changes: Partial<Answers> = {}): Plan {
  return { description: smallDescription, texts: { en, fr }, answers: { ...answers, ...changes } };
}
