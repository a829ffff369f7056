import type { AgencyRule } from '../../../src/domain/editorial.ts';
import type { Level } from '../../../src/domain/level.ts';

/** Finds agencies of the register by any of their printed forms, those of the same level first. */
export interface Register {
  find(name: string, level: Level): AgencyRule | null;
}

/** Builds the register from `agencies.yaml`. */
export function buildRegister(rules: readonly AgencyRule[]): Register {
  const byName = new Map<string, AgencyRule[]>();
  for (const rule of rules)
    for (const name of new Set([rule.name, ...(rule.full ? [rule.full] : []), ...rule.also]))
      byName.set(name, [...(byName.get(name) ?? []), rule]);
  return {
    find: (name, level) => {
      const found = byName.get(name) ?? [];
      return found.find((rule) => rule.level === level) ?? found[0] ?? null;
    },
  };
}
