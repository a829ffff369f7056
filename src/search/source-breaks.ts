/**
 * Where a source as received differs from its search form: places a plain search in the file cannot pass. Both lists are
 * sorted places of characters in the search form, each as its distance from the one before.
 */
export interface SourceBreaks {
  /** Characters with white space before them. */
  apart: number[];
  /** Characters of another width or shape: ％ for %. */
  altered: number[];
}

/** Returns the breaks of a source, see `SourceBreaks`. */
export function sourceBreaks(text: string): SourceBreaks {
  const apart: number[] = [];
  const altered: number[] = [];
  let at = 0;
  let gap = false;
  for (const char of text) {
    const plain = char.normalize('NFKC');
    const form = [...plain.replace(/\s+/gu, '').toLowerCase()];
    if (form.length === 0) {
      gap = true;
      continue;
    }
    if (gap) apart.push(at);
    gap = false;
    if (plain !== char) for (let unit = 0; unit < form.length; unit += 1) altered.push(at + unit);
    at += form.length;
  }
  return { apart: distances(apart), altered: distances(altered) };
}

/** Returns which of the places where words of a length begin stand in the file as they are searched for. */
export function plainStarts(starts: readonly number[], length: number, breaks: SourceBreaks): number[] {
  const apart = places(breaks.apart);
  const altered = places(breaks.altered);
  return starts.filter((start) => {
    for (let at = start; at < start + length; at += 1) {
      if (altered.has(at) || (at > start && apart.has(at))) return false;
    }
    return true;
  });
}

function distances(sorted: readonly number[]): number[] {
  return sorted.map((place, at) => place - (sorted[at - 1] ?? 0));
}

function places(steps: readonly number[]): Set<number> {
  let at = 0;
  return new Set(
    steps.map((step) => {
      at += step;
      return at;
    }),
  );
}
