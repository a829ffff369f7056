import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { escapeHtml } from '../../src/view/escape.ts';
import { type FingerprintTarget, fingerprintEntries, fingerprintShards } from '../../src/view/fingerprints.ts';
import { answerOf, startThread } from '../lib/thread.ts';
import type { PagesToWrite } from './write-pages.ts';

/** Beyond this many a folder per fingerprint weighs more than it serves; the pages by first two digits remain. */
const MOST_PAGES = 20_000;

/** Origin of the site without a slash at the end, empty where it is not known, and its base path with slashes at both ends. */
interface Address {
  siteUrl: string;
  basePath: string;
}

/**
 * Writes for each printed fingerprint (指纹) that stood in one place only what leads to its clause: a redirect,
 * `/v/3fa9c1d2/`, which works without scripts. They are as many as clauses and hold next to nothing, so that no page
 * machinery is worth its time; a thread writes them. Errors: those of the disk.
 */
export async function emitFingerprints(
  corpus: Corpus,
  anchors: readonly AnchorRecord[],
  site: string,
  to: Address,
): Promise<void> {
  const shards = fingerprintShards(anchors);
  if ([...shards.values()].reduce((sum, { size }) => sum + size, 0) > MOST_PAGES) return;
  const pages = [...shards.keys()].flatMap((code) =>
    fingerprintEntries(corpus, anchors, code).flatMap(([fingerprint, [target, ...others]]): PagesToWrite['pages'] =>
      target && others.length === 0 ? [[fingerprint, redirect(fingerprint, target, to)]] : [],
    ),
  );
  const asked: PagesToWrite = { folder: join(site, 'v'), pages };
  await answerOf(startThread(new URL('./write-pages.ts', import.meta.url), asked));
}

function redirect(fingerprint: string, target: FingerprintTarget, { siteUrl, basePath }: Address): string {
  const path = basePath.replace(/\/$/u, '') + target.path;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>指纹 ${fingerprint}｜政策对读</title>
<meta name="robots" content="noindex">
${siteUrl === '' ? '' : `<link rel="canonical" href="${new URL(path, siteUrl).href}">\n`}<meta http-equiv="refresh" content="0;url=${path}">
</head>
<body><p>指纹 ${fingerprint} 是<a href="${path}">${escapeHtml(`${target.short} ${target.name}`)}</a></p></body>
</html>
`;
}
