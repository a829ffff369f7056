import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { escapeHtml } from '../../src/view/escape.ts';
import { type FingerprintTarget, fingerprintShards, fingerprintTargets } from '../../src/view/fingerprints.ts';

/** Beyond this many a folder per fingerprint weighs more than it serves; the pages by first two digits remain. */
const MOST_PAGES = 20_000;

/** Origin of the site without a slash at the end, empty where it is not known, and its base path with slashes at both ends. */
interface Address {
  siteUrl: string;
  basePath: string;
}

/**
 * Writes what leads from a printed fingerprint (指纹) to its clause: a redirect for each that stood in one place only,
 * `/v/3fa9c1d2/`, which works without scripts, and for each two first digits the places of all, `/v/3f.json`.
 * They are as many as clauses and hold next to nothing, so that no page machinery is worth its time.
 */
export function emitFingerprints(corpus: Corpus, anchors: readonly AnchorRecord[], site: string, to: Address): void {
  const targets = fingerprintTargets(corpus, anchors);
  const folder = join(site, 'v');
  mkdirSync(folder, { recursive: true });
  for (const [prefix, places] of fingerprintShards(corpus, anchors))
    writeFileSync(join(folder, `${prefix}.json`), places);
  if (targets.size > MOST_PAGES) return;
  for (const [fingerprint, [target, ...others]] of targets) {
    if (!target || others.length > 0) continue;
    mkdirSync(join(folder, fingerprint), { recursive: true });
    writeFileSync(join(folder, fingerprint, 'index.html'), redirect(fingerprint, target, to));
  }
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
