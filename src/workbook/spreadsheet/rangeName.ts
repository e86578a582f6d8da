/** Named ranges have the same names in every language. */
export function rangeName(settingOrList: string): string {
  return `SROI_${settingOrList.toUpperCase()}`;
}
