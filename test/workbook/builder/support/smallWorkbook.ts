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

const en = {
  sheets: {
    start: { title: 'Start here', blocks: { title: { heading: '1, 2, 3' } } },
    dashboard: {
      title: 'Dashboard',
      blocks: { channels: { title: 'By channel', visits: 'Visits' } },
      charts: { channels: { title: 'Channels' } },
    },
    activity: {
      title: 'Activity',
      columns: {
        period: titled('Period'),
        channel: titled('Channel'),
        visits: titled('Visits'),
        leads: titled('Leads'),
        note: titled('Note'),
        lead_rate: titled('Lead rate'),
      },
    },
    keywords: {
      title: 'Keywords',
      columns: { keyword: titled('Keyword'), searches: titled('Searches') },
    },
    settings: {
      title: 'Settings',
      settings: {
        BUSINESS: labelled('Business'),
        MARGIN: labelled('Margin'),
        EFFORT_START: labelled('Start'),
        RHYTHM: labelled('Rhythm'),
      },
      lists: { channels: titled('Channels'), contents: titled('Contents') },
    },
  },
  contents: { original: 'Original', curated: 'Curated' },
  brands: { ours: 'Us' },
  cadences: { weekly: 'Weekly', monthly: 'Monthly' },
  formats: { mapped: 'Other file' },
  validation,
};

const fr: typeof en = {
  sheets: {
    start: { title: 'Mode d’emploi', blocks: { title: { heading: '1, 2, 3' } } },
    dashboard: {
      title: 'Tableau de bord',
      blocks: { channels: { title: 'Par canal', visits: 'Visites' } },
      charts: { channels: { title: 'Canaux' } },
    },
    activity: {
      title: 'Activité',
      columns: {
        period: titled('Période'),
        channel: titled('Canal'),
        visits: titled('Visites'),
        leads: titled('Contacts'),
        note: titled('Remarque'),
        lead_rate: titled('Taux de contact'),
      },
    },
    keywords: {
      title: 'Mots-clés',
      columns: { keyword: titled('Mot-clé'), searches: titled('Recherches') },
    },
    settings: {
      title: 'Paramètres',
      settings: {
        BUSINESS: labelled('Entreprise'),
        MARGIN: labelled('Marge'),
        EFFORT_START: labelled('Début'),
        RHYTHM: labelled('Rythme'),
      },
      lists: { channels: titled('Canaux'), contents: titled('Contenus') },
    },
  },
  contents: { original: 'Original', curated: 'Relayé' },
  brands: { ours: 'Nous' },
  cadences: { weekly: 'Hebdomadaire', monthly: 'Mensuel' },
  formats: { mapped: 'Other file' },
  validation,
};

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
