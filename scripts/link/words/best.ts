/** Picks the numbers with the highest scores, without sorting all of them. */
export interface Best {
  /** Returns the best of some numbers, each with the score of its place: the highest first, the lesser number where scores are equal. */
  of(numbers: Uint32Array, scoreOf: Float64Array): number[];
}

/** Returns a picker of at most `most` numbers: a heap whose top is the worst of those kept. */
export function best(most: number): Best {
  const items = new Float64Array(most);
  const scores = new Float64Array(most);
  let size = 0;
  const worse = (a: number, b: number): boolean =>
    (scores[a] ?? 0) < (scores[b] ?? 0) || (scores[a] === scores[b] && (items[a] ?? 0) > (items[b] ?? 0));
  const set = (at: number, item: number, score: number): void => {
    items[at] = item;
    scores[at] = score;
  };
  const swap = (a: number, b: number): void => {
    const [item, score] = [items[a] ?? 0, scores[a] ?? 0];
    set(a, items[b] ?? 0, scores[b] ?? 0);
    set(b, item, score);
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0; ) {
      const up = (at - 1) >> 1;
      if (!worse(at, up)) return;
      swap(at, up);
      at = up;
    }
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= size) return;
      const down = left + 1 < size && worse(left + 1, left) ? left + 1 : left;
      if (!worse(down, at)) return;
      swap(at, down);
      at = down;
    }
  };
  return {
    of(numbers, scoreOf) {
      size = 0;
      for (let i = 0; i < numbers.length; i += 1) {
        const item = numbers[i] ?? 0;
        const score = scoreOf[item] ?? 0;
        if (size < most) {
          set(size, item, score);
          size += 1;
          rise(size - 1);
        } else if (score > (scores[0] ?? 0) || (score === scores[0] && item < (items[0] ?? 0))) {
          set(0, item, score);
          sink();
        }
      }
      return Array.from(items.subarray(0, size)).sort((a, b) => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0) || a - b);
    },
  };
}
