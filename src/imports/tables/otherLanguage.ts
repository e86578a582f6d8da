import { normalizeTitle } from '../values/normalizeTitle';

/** Usual titles in languages in which few exports are read, by their codes. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...['Datum', 'Klicks', 'Impressionen', 'Aufrufe', 'Reichweite', 'Kommentare', 'Kampagne', 'Sitzungen'],
    ...['Kampagnenname', 'Nutzer', 'Umsatz', 'Bestellungen', 'Beiträge', 'Ausgaben', 'Tag', 'Kosten'],
  ],
  es: [
    ...['Fecha', 'Impresiones', 'Vistas', 'Visualizaciones', 'Alcance', 'Comentarios', 'Campaña', 'Sesiones'],
    ...['Usuarios', 'Ventas', 'Pedidos', 'Publicaciones', 'Gasto', 'Día', 'Interacciones', 'Me gusta'],
  ],
  it: [
    ...['Data', 'Clic', 'Impressioni', 'Visualizzazioni', 'Copertura', 'Commenti', 'Campagna', 'Sessioni'],
    ...['Utenti', 'Vendite', 'Ordini', 'Spesa', 'Giorno', 'Interazioni', 'Mi piace', 'Posizione'],
  ],
  pt: [
    ...['Data', 'Cliques', 'Impressões', 'Visualizações', 'Alcance', 'Comentários', 'Campanha', 'Sessões'],
    ...['Usuários', 'Vendas', 'Pedidos', 'Gasto', 'Dia', 'Interações', 'Curtidas', 'Posição'],
  ],
  nl: [
    ...['Datum', 'Klikken', 'Vertoningen', 'Weergaven', 'Bereik', 'Opmerkingen', 'Campagne', 'Sessies'],
    ...['Gebruikers', 'Bestellingen', 'Omzet', 'Berichten', 'Dag', 'Kosten', 'Positie', 'Interacties'],
  ],
};

const known = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.map(normalizeTitle))] as const,
);
const FEWEST = 2;

/** The language that most titles of an unknown table are in, by its code; null where that isn't sure. */
export function otherLanguage(header: readonly string[]): string | null {
  const titles = header.map(normalizeTitle);
  const [most, next] = known
    .map(([language, words]) => ({ language, count: titles.filter((title) => words.has(title)).length }))
    .sort((one, other) => other.count - one.count);
  return most && most.count >= FEWEST && most.count > (next?.count ?? 0) ? most.language : null;
}
