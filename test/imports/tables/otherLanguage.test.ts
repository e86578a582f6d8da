import { otherLanguage } from '../../../src/imports/tables/otherLanguage';
import { readText } from '../support/files';

test.each([
  [['Datum', 'Impressionen', 'Reichweite'], 'de'],
  [['Fecha', 'Alcance', 'Me gusta'], 'es'],
  [['Data', 'Visualizzazioni', 'Copertura'], 'it'],
  [['Data', 'Cliques', 'Alcance'], 'pt'],
  [['Datum', 'Klikken', 'Vertoningen'], 'nl'],
  [['Date', 'Clicks', 'Reach'], null],
  [['Jour', 'Clics', 'Vues'], null],
  [['Datum', 'Foo'], null],
])('The titles %j are in the language %s', (header, language) => {
  expect(otherLanguage(header)).toBe(language);
});

test('An unknown table in another language is said to be so, a known one isn’t', () => {
  expect(readText('Datum;Aufrufe;Reichweite\n2026-10-01;5;4\n')).toMatchObject({
    format: null,
    otherLanguage: 'de',
  });
  expect(readText('Datum;Klicks;Impressionen;CTR;Position\n2026-10-01;5;9;1 %;4,5\n')).toMatchObject({
    format: 'searchConsoleDates',
    otherLanguage: null,
  });
});

test.each([
  [
    'Häufigste Suchanfragen;Klicks;Impressionen;Klickrate;Durchschnittliche Position\nseife;5;9;1 %;4,5\n',
    'searchConsoleQueries',
  ],
  ['Consultas principales,Clics,Impresiones,CTR,Posición\njabón,5,9,1%,4.5\n', 'searchConsoleQueries'],
  ['Fecha,Clics,Impresiones,CTR,Posición\n2026-10-01,5,9,1%,4.5\n', 'searchConsoleDates'],
  [
    'Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Aufrufe\nGesamt,,,,9\nAbC,Seife,8. Okt. 2026,61,9\n',
    'youtube',
  ],
  ['Contenido,Título del video,Hora de publicación del video,Vistas\nAbC,Jabón,8 oct 2026,9\n', 'youtube'],
])('German and Spanish exports are read under the names of their platforms: %#', (text, format) => {
  expect(readText(text)).toMatchObject({ format, counted: 1, unreadable: 0 });
});
