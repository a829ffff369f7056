/** The nation in the list of divisions of this project, and in GB/T 2260 itself. */
const NATION: ReadonlySet<string> = new Set(['100000', '000000']);

/** Returns the digits with which the codes of all regions in a region begin: 41 for 410000, 4101 for 410100, none for the nation. */
export function regionStem(code: string): string {
  return NATION.has(code) ? '' : code.replace(/(?:00)+$/u, '');
}

/** Tells whether two codes are of one division, or of one within the other. */
export function isSameLine(one: string, other: string): boolean {
  const [stem, second] = [regionStem(one), regionStem(other)];
  return stem.startsWith(second) || second.startsWith(stem);
}
