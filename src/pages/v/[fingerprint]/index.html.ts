import type { APIContext } from 'astro';
import { loadAnchors } from '../../../view/anchors.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { type FingerprintTarget, fingerprintTargets } from '../../../view/fingerprints.ts';
import { href } from '../../../view/href.ts';

/** Beyond this many a folder per fingerprint weighs more than it serves; the pages by first two digits remain. */
const MOST_PAGES = 20_000;

/** A redirect for every fingerprint that stood in one place only, `/v/3fa9c1d2/`; it works without scripts. */
export function getStaticPaths() {
  const targets = fingerprintTargets(loadCorpus(), loadAnchors());
  if (targets.size > MOST_PAGES) return [];
  return [...targets].flatMap(([fingerprint, [target, ...others]]) =>
    target && others.length === 0 ? [{ params: { fingerprint }, props: { fingerprint, target } }] : [],
  );
}

export function GET({ props, site }: APIContext<{ fingerprint: string; target: FingerprintTarget }>): Response {
  const { fingerprint, target } = props;
  const to = href(target.path);
  const canonical = new URL(to, site).href;
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>指纹 ${fingerprint}｜政策对读</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0;url=${to}">
</head>
<body><p>指纹 ${fingerprint} 是<a href="${to}">${escaped(`${target.short} ${target.name}`)}</a></p></body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
