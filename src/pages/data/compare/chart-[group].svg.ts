import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../view/corpus.ts';
import { LARGE } from '../../../view/targets/chart.ts';
import { chartFile } from '../../../view/targets/chart-view.ts';
import { type TargetGroup, targetGroups } from '../../../view/targets/series.ts';
import { wanted } from '../../../view/wanted.ts';

export const getStaticPaths = (() =>
  targetGroups(loadCorpus())
    .filter(({ slug }) => wanted(`/data/compare/chart-${slug}.svg`))
    .map((group) => ({ params: { group: group.slug }, props: { group } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ group: TargetGroup }> = ({ props, site }) =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${chartFile(props.group, LARGE, site?.origin ?? '')}`, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
