const KIND = /(?:产业|工业|行业|产品|企业|市|县)$/;

/** What each member of a list did, said once before the first: 获得A、B称号的企业, 新认定的A、B. */
const DEED = /^(?:新认定的|新获批的|新设立的|初次认定为|首次认定为|初次获得|首次获得|获得|获评|评为|首获|新获)/;
const HOLDER = /(?:称号)?的(?:企业|单位|机构|项目|个人)$/;

/** The members with the deed before the first and the holder after the last, which all share; null for other lists. */
function withDeed(parts: readonly string[]): string[] | null {
  const deed = DEED.exec(parts[0] ?? '')?.[0];
  const last = parts.at(-1) ?? '';
  if (deed === undefined || parts.length < 2) return null;
  const holder = HOLDER.exec(last)?.[0] ?? '';
  const graded = /^[^级]{1,3}级(?<noun>.+)$/.exec(last)?.groups?.['noun'];
  return parts.map((part, i) => {
    const bare = part.replace(deed, '');
    const grade = /^(?<name>国家|省|市|县|区)级?$/.exec(bare)?.groups?.['name'];
    if (grade !== undefined && graded !== undefined) return `${deed}${grade}级${graded}`;
    return `${deed}${bare}${i < parts.length - 1 && !HOLDER.test(bare) ? holder : ''}`;
  });
}

/** Stand for 、 and 和 inside brackets. */
const MARK = '\u{E000}';
const AND = '\u{E001}';

/** Returns the members of an enumeration (冶金、建材、化工、轻纺产业 → four, each with the common end 产业). */
export function members(words: string): string[] {
  // What stands in brackets is no member: 创新药（包括中药创新药、化学药创新药）.
  const flat = words.replace(/（[^（）]*）/g, (aside) => aside.replaceAll('、', MARK).replaceAll('和', AND));
  const parts = flat
    .split(/、|和|及以及|以及/)
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(MARK, '、').replaceAll(AND, '和'));
  const last = parts.at(-1) ?? '';
  const common = /(产业|工业|行业|市)$/.exec(last)?.[1] ?? '';
  const shared = withDeed(parts);
  if (shared) return shared;
  const noun = /(的[^的]{2,})$/.exec(last)?.[1] ?? '';
  const graded = /^[^级]{1,3}级(.+)$/.exec(last)?.[1] ?? '';
  return parts.map((part, i) => {
    if (i === parts.length - 1) return part;
    if (graded !== '' && /^[^级]{1,3}级$/.test(part)) return `${part}${graded}`;
    if (noun !== '' && !part.includes('的') && /认定$/.test(part)) return `${part}${noun}`;
    return common === '' || KIND.test(part) ? part : `${part}${common}`;
  });
}
