import type { AgencyRule } from '../../../src/domain/editorial.ts';
import type { Level } from '../../../src/domain/level.ts';

/** Finds agencies of the register by any of their printed forms, those of the same level first. */
export interface Register {
  find(name: string, level: Level): AgencyRule | null;
  /** Returns the function of the longest registered name that stands, without its 局 or 委, in this name; or null. */
  functionWithin(name: string): string | null;
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
  stems.sort((a, b) => b.stem.length - a.stem.length);
  return {
    functionWithin: (name) =>
      name.endsWith('联') ? null : (stems.find(({ stem }) => name.includes(stem))?.does ?? null),
    find: (name, level) => {
      const found = byName.get(name) ?? [];
      return found.find((rule) => rule.level === level) ?? found[0] ?? null;
    },
  };
}
