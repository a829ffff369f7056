import { pagePath } from '../../src/domain/anchor.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { countCharacters } from '../../src/domain/normalize.ts';
import { shortRegionName } from '../../src/domain/region-name.ts';
import { regionOf } from '../../src/domain/regions.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Page } from './pages.ts';

const NATION = '中华人民共和国';

/** Returns a document’s record; validity is unknown until the annotating stage has read its words. */
export function describeDocument(
  source: Source,
  pages: readonly Page[],
  fidelity: PolicyDocument['fidelity'],
): PolicyDocument {
  const { meta } = source;
  const name = regionName(meta.region);
  const year = meta.issuedOn?.slice(0, 4) ?? '';
  return {
    id: source.id,
    title: meta.title,
    shortTitle: `${name === NATION ? '国家' : shortRegionName(name)} ${year}`.trim(),
    docNumber: meta.docNumber,
    issuer: meta.issuer,
    level: meta.level,
    region: { code: meta.region, name },
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
  return regionOf(code)?.name ?? (province ? `${province}（${code}）` : code === '000000' ? NATION : code);
}
