/** Arranges the generated texts by page key (`<doc>` or `<doc>/<part>`), as their front matter names them. */
export function entriesByPage<E extends { data: { doc: string; part?: string | null | undefined } }>(
  entries: readonly E[],
): Map<string, E> {
  return new Map(
    entries.map((entry) => [entry.data.part ? `${entry.data.doc}/${entry.data.part}` : entry.data.doc, entry]),
  );
}
