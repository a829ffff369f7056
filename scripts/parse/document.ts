import { pagePath } from '../../src/domain/anchor.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { countCharacters } from '../../src/domain/normalize.ts';
import type { Source } from '../../src/domain/source.ts';
import { regionOf } from '../lib/regions.ts';
import type { Page } from './pages.ts';

/** Returns a document’s record; validity is unknown until the annotating stage has read its words. */
export function describeDocument(
  source: Source,
  pages: readonly Page[],
  fidelity: PolicyDocument['fidelity'],
): PolicyDocument {
  const { meta } = source;
  const year = meta.issuedOn?.slice(0, 4) ?? '';
  return {
    id: source.id,
    title: meta.title,
    shortTitle: `${shortName(regionName(meta.region))} ${year}`.trim(),
    docNumber: meta.docNumber,
    issuer: meta.issuer,
    level: meta.level,
    region: { code: meta.region, name: regionName(meta.region) },
    issuedOn: meta.issuedOn,
    validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null },
    parts: pages
      .flatMap((page) => (page.part ? [page.part] : []))
      .map((part) => ({ id: part.id, title: part.title, url: pagePath(source.id, part.id) })),
    url: pagePath(source.id, null),
    source: {
      file: source.file,
      sha256: source.sha256,
      characters: countCharacters(source.text),
      lines: source.lines.length,
      retrievedFrom: meta.retrievedFrom,
      retrievedOn: meta.retrievedOn,
    },
    fidelity,
  };
}

/** The name of a region; of one that the list lacks, the province’s with the code. */
function regionName(code: string): string {
  const province = regionOf(`${code.slice(0, 2)}0000`)?.name;
  return regionOf(code)?.name ?? (province ? `${province}（${code}）` : code === '000000' ? '中华人民共和国' : code);
}

function shortName(name: string): string {
  if (name === '中华人民共和国') return '国家';
  return name.replace(
    /(?<=..)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|自治州|地区|自治县|省|市|县|区)$/u,
    '',
  );
}
