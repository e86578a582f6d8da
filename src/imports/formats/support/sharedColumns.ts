import { column } from './defineFormat';

/** Columns to which several platforms give the same titles. */
export const date = column('date', ['Date', 'Day'], 'Jour');
export const impressions = column('count', 'Impressions');
export const views = column('count', 'Views', 'Vues');
export const likes = column('count', 'Likes', ['J’aime', 'Mentions J’aime', 'Mention J’aime']);
export const comments = column('count', 'Comments', 'Commentaires');
export const shares = column('count', 'Shares', 'Partages');
export const saves = column('count', 'Saves', 'Enregistrements');
export const engagements = column('count', ['Engagements', 'Engagement'], 'Interactions');
