import type { AgencyRule } from '../../../src/domain/editorial.ts';
import type { Level } from '../../../src/domain/level.ts';

/** Finds agencies of the register by any of their printed forms, those of the same level first. */
export interface Register {
  find(name: string, level: Level): AgencyRule | null;
  /** Returns the function of the longest registered name that stands, without its 局 or 委, in this name; or null. */
  functionWithin(name: string): string | null;
  /** Tells whether words are the field of a registered body: 财政, 发改, 自然资源. */
  isField(words: string): boolean;
}

/** Builds the register from `agencies.yaml`. */
export function buildRegister(rules: readonly AgencyRule[]): Register {
  const byName = new Map<string, AgencyRule[]>();
  for (const rule of rules)
    for (const name of new Set([rule.name, ...(rule.full ? [rule.full] : []), ...rule.also]))
      byName.set(name, [...(byName.get(name) ?? []), rule]);
  const stems = [...byName].flatMap(([name, [rule]]) => {
    const stem = name.replace(/(?:委员会|办公室|委|厅|局|办|中心|公司)$/u, '');
    return rule && stem !== name && stem.length > 1 ? [{ stem, does: rule.function }] : [];
  });
  const fields = new Set([...byName.keys()].map((name) => name.replace(/(?:委员会|委|厅|局|办|部)$/u, '')));
  stems.sort((a, b) => b.stem.length - a.stem.length);
  return {
    functionWithin: (name) => {
      if (name.endsWith('联')) return null;
      // 人民政府 is no 民政.
      const words = name.replace(/人民(?=政府)|市民/gu, '');
      return stems.find(({ stem }) => words.includes(stem))?.does ?? null;
    },
    isField: (words) => fields.has(words) && !byName.has(words),
    find: (name, level) => {
      const found = byName.get(name) ?? [];
      return found.find((rule) => rule.level === level) ?? found[0] ?? null;
    },
  };
}
