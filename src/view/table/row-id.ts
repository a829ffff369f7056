/** Returns an id for the row of a clause: its global id with `/` and `#` turned into `--`. */
export function rowId(clauseId: string, suffix = ''): string {
  return `${clauseId.replace(/[/#]/gu, '--')}${suffix}`;
}

/** Makes ids unique in order of appearance: the second of the same id gets `-2`. */
export function distinctIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
