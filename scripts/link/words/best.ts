/** Keeps the numbers with the highest scores, without sorting all that were offered. */
export interface Best {
  offer(item: number, score: number): void;
  /** Returns what was kept, the highest score first, the lesser number first where scores are equal; then begins anew. */
  take(): number[];
}

/** Returns a keeper of at most `most` numbers: a heap whose top is the worst of those kept. */
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
    offer(item, score) {
      if (size < most) {
        set(size, item, score);
        size += 1;
        rise(size - 1);
      } else if (score > (scores[0] ?? 0) || (score === scores[0] && item < (items[0] ?? 0))) {
        set(0, item, score);
        sink();
      }
    },
    take() {
      const kept = Array.from({ length: size }, (_, i): [number, number] => [items[i] ?? 0, scores[i] ?? 0]);
      size = 0;
      return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([item]) => item);
    },
  };
}
