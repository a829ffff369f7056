/** Orders two texts by their code units, on every machine alike: what the user’s language says of letters is no order of ids. */
export function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
