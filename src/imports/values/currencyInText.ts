/** Signs of one currency each. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₺': 'TRY',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₴': 'UAH',
  },
  ...{
    '฿': 'THB',
    '₫': 'VND',
    '₦': 'NGN',
    US$: 'USD',
    CA$: 'CAD',
    AU$: 'AUD',
    A$: 'AUD',
    NZ$: 'NZD',
    R$: 'BRL',
  },
};

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']);

const SIGN = /(?:[A-Z]{0,2}\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z]))/u;

/**
 * The code of the currency that an amount names by its sign or code; null where it names none. A bare $ is the workbook's own
 * dollar, and else the American one.
 */
export function currencyInText(amount: string, workbook: string | undefined): string | null {
  if (!/\d/.test(amount)) return null;
  const [sign] = SIGN.exec(amount) ?? [];
  if (sign === undefined) return null;
  if (sign === '$') return workbook !== undefined && DOLLARS.has(workbook) ? workbook : 'USD';
  return SIGNS[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : null);
}
