import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/view/corpus.ts';
import { layout } from '../../src/view/targets/bars.ts';
import { LARGE } from '../../src/view/targets/chart.ts';
import { chartSvg } from '../../src/view/targets/chart-view.ts';
import { scopeKey, scopeOf } from '../../src/view/targets/scope.ts';
import { targetGroups } from '../../src/view/targets/series.ts';

const groups = targetGroups(loadCorpus());

describe.each(groups.map((group) => [group.slug, group] as const))('%s', (_, group) => {
  it('has one scope in each segment, and segments of different scope', () => {
    for (const { scope, points } of group.segments) {
      for (const { quantity, scope: own } of points.flatMap(({ records }) => records)) {
        expect(scopeKey(own)).toBe(scopeKey(scope));
        if (own.named) expect(scopeKey(scopeOf(quantity, scope.shared))).toBe(scopeKey(scope));
        // Only a sentence that names several industries gives them one figure.
        if (scope.shared) expect(quantity.quote).toContain('、');
      }
    }
    expect(new Set(group.segments.map(({ scope }) => scopeKey(scope))).size).toBe(group.segments.length);
  });
  it('breaks the chart between any two scopes', () => {
    expect(layout(group).breaks).toHaveLength(group.segments.length - 1);
  });
  it('draws without style, script or class, and links every number', () => {
    const svg = chartSvg(group, LARGE);
    expect(svg).not.toMatch(/<style|<script|\sstyle=|\sclass=|\son\w+=/);
    const points = group.segments.flatMap(({ points }) => points);
    expect([...svg.matchAll(/<a href="\/policies\/[^"]+\?q=[^"]+#[^"]+"/g)]).toHaveLength(points.length);
  });
});
