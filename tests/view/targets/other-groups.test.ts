import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { otherGroups } from '../../../src/view/targets/other-groups.ts';
import type { TargetGroup } from '../../../src/view/targets/series.ts';

const topic = (id: string, label: string, broader: string[] = []) => ({
  id,
  label,
  kind: 'subject' as const,
  synonyms: [],
  broader,
  clauses: [],
});
const topics = [
  topic('build', '建材'),
  topic('fire', '耐火材料', ['build']),
  topic('car', '汽车'),
] as unknown as Corpus['topics'];
const group = (slug: string, label: string, level: TargetGroup['level']): TargetGroup => ({
  slug,
  industry: { id: label, label, topic: null } as unknown as TargetGroup['industry'],
  region: level,
  level,
  segments: [],
});

describe('groups beside one', () => {
  const own = group('own', '耐火材料', 'county');
  const charted = [
    group('car', '汽车', 'province'),
    own,
    group('whole', '建材', 'province'),
    group('same', '耐火材料', 'municipality'),
  ];

  it('are those of the same industry, then those of its whole, then others', () => {
    expect(otherGroups({ topics }, charted, own, 3).groups.map(({ slug }) => slug)).toEqual(['same', 'whole', 'car']);
  });

  it('are called near only where all of them are', () => {
    expect(otherGroups({ topics }, charted, own, 2).near).toBe(true);
    expect(otherGroups({ topics }, charted, own, 3).near).toBe(false);
  });
});
