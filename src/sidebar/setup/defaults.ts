import type { Language } from '../../locales';

/** The currencies offered, euro first. */
export const currencies: readonly [string, ...string[]] = [
  'EUR',
  ...['USD', 'GBP', 'CAD', 'CHF', 'AUD', 'NZD', 'MAD', 'TND', 'DZD', 'XOF', 'XAF', 'XPF'],
  ...['BRL', 'CZK', 'DKK', 'HUF', 'INR', 'JPY', 'MXN', 'NOK', 'PLN', 'RON', 'SEK', 'SGD', 'ZAR'],
];

const byRegion: Readonly<Record<string, string>> = {
  ...{ US: 'USD', GB: 'GBP', CA: 'CAD', CH: 'CHF', LI: 'CHF', AU: 'AUD', NZ: 'NZD', MA: 'MAD', TN: 'TND' },
  ...{ DZ: 'DZD', SN: 'XOF', CI: 'XOF', BJ: 'XOF', BF: 'XOF', ML: 'XOF', NE: 'XOF', TG: 'XOF', CM: 'XAF' },
  ...{ GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', NC: 'XPF', PF: 'XPF', WF: 'XPF', BR: 'BRL', CZ: 'CZK' },
  ...{ DK: 'DKK', HU: 'HUF', IN: 'INR', JP: 'JPY', MX: 'MXN', NO: 'NOK', PL: 'PLN', RO: 'RON', SE: 'SEK' },
  ...{ SG: 'SGD', ZA: 'ZAR' },
};

/** The currency that a locale such as fr-CA suggests. */
export function currencyOf(locale: string): string {
  const region = locale.split('-').find((part) => /^[A-Z]{2}$/.test(part));
  if (region) return byRegion[region] ?? 'EUR';
  return locale.startsWith('en') ? 'USD' : 'EUR';
}

/** A currency as the wizard names it: EUR – euro. */
export function currencyName(code: string, language: Language): string {
  return `${code} – ${new Intl.DisplayNames(language, { type: 'currency', fallback: 'code' }).of(code)}`;
}

const WEEKS_BACK = 8;

/** The first Monday on or after the day eight weeks ago, as yyyy-mm-dd. */
export function defaultStart(today: Date): string {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - WEEKS_BACK * 7));
  const daysToMonday = (8 - day.getUTCDay()) % 7;
  day.setUTCDate(day.getUTCDate() + daysToMonday);
  return day.toISOString().slice(0, 10);
}
