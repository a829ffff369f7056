import { loadAnchors } from '../../view/anchors.ts';
import { loadCorpus } from '../../view/corpus.ts';
import { byPrefix, type FingerprintTarget, fingerprintTargets } from '../../view/fingerprints.ts';

/** The fingerprints that begin with two hex digits, `/v/3f.json`: fingerprint → places. */
export function getStaticPaths() {
  const shards = byPrefix(fingerprintTargets(loadCorpus(), loadAnchors()));
  return [...shards].map(([shard, entries]) => ({ params: { shard }, props: { entries } }));
}

export function GET({ props }: { props: { entries: [string, FingerprintTarget[]][] } }): Response {
  return Response.json(Object.fromEntries(props.entries));
}
