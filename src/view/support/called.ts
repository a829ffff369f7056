import type { PolicyDocument } from '../../domain/document.ts';

/**
 * Returns how documents shown together are called: by their place, where each has one of its own (郑州市), else by place
 * and year (河南 2012); the state’s by their short title, whose place has a long name.
 */
export function calledAmong(documents: readonly PolicyDocument[]): (document: PolicyDocument) => string {
  const ids = new Map<string, Set<string>>();
  for (const { id, region } of documents) ids.set(region.code, (ids.get(region.code) ?? new Set()).add(id));
  return ({ region, level, shortTitle }) =>
    level === 'nation' || (ids.get(region.code)?.size ?? 0) > 1 ? shortTitle : region.name;
}
