import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const EXAMPLE = /^ \* - “(?<phrase>.+)” → (?<expected>.+)$/gm;

/** Holds every rule of some rooms (folders) against the phrases in its header: `check` is given a phrase and what is written behind it. */
export function describeExamples(rooms: readonly URL[], check: (phrase: string, expected: string) => void): void {
  const rules = rooms.flatMap((room) =>
    readdirSync(room)
      .filter((file) => file !== 'index.ts')
      .map((file) => ({ file, source: readFileSync(new URL(file, room), 'utf8') })),
  );
  describe.each(rules)('$file', ({ source }) => {
    const examples = [...source.matchAll(EXAMPLE)].map((match) => ({
      phrase: match.groups?.['phrase'] ?? '',
      expected: match.groups?.['expected'] ?? '',
    }));

    it('shows phrases it is about', () => {
      expect(examples.length).toBeGreaterThan(0);
    });

    it.each(examples)('$phrase', ({ phrase, expected }) => check(phrase, expected));
  });
}
