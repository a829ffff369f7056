import type { APIContext, GetStaticPaths } from 'astro';
import { loadAnchors } from '../../view/anchors.ts';
import { loadCorpus } from '../../view/corpus.ts';
import { fingerprintEntries, fingerprintShards } from '../../view/fingerprints.ts';
import { wanted } from '../../view/wanted.ts';

/** The places of all fingerprints that begin with two hex digits, read when somebody types one in. */
export const getStaticPaths = (() =>
  [...fingerprintShards(loadAnchors()).keys()]
    .filter((code) => wanted(`/v/${code}.json`))
    .map((code) => ({ params: { code } }))) satisfies GetStaticPaths;

export function GET({ params }: APIContext): Response {
  const entries = fingerprintEntries(loadCorpus(), loadAnchors(), params['code'] ?? '');
  return new Response(JSON.stringify(Object.fromEntries(entries)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
