/** A row of Traffic as orders fill it. */
export function salesRow(day: string, orders: number, sales: number) {
  return { table: 'traffic', day, metrics: { orders, sales } };
}
