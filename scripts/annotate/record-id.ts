import { createHash } from 'node:crypto';

/** Returns a stable id for a derived record, `<prefix>-<10 hex digits>` of its seed, and enters it among those taken. */
export function recordId(prefix: string, seed: string, taken: Set<string>): string {
  for (let n = 0; ; n += 1) {
    const id = `${prefix}-${createHash('sha256')
      .update(n === 0 ? seed : `${seed}~${n}`)
      .digest('hex')
      .slice(0, 10)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
