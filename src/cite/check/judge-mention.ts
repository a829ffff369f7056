import { bareForm } from '../../domain/normalize.ts';
import { difference } from './difference.ts';
import { numberKey } from './doc-number.ts';
import { judgeLink, linkedEntry } from './judge-link.ts';
import type { Entry, Library } from './library.ts';
import type { Mention } from './mention.ts';
import { missingPlace } from './missing-place.ts';
import { shortName } from './place.ts';
import { together, type Verdict, verdict } from './verdict.ts';

/** Judges what a citation names, apart from the words quoted with it: title, number, place and link. */
export function judgeMention(library: Library, mention: Mention): Verdict {
  const link = judgeLink(library, mention);
  if (!mention.page) return link ? together([link]) : judgeForeign(library, mention);
  const parts = [link, ...judgeWrongs(mention), judgeNumber(mention), judgePlace(library, mention)];
  return together(parts.filter((item) => item !== null));
}

function judgeWrongs({ wrongs }: Mention): Verdict[] {
  return wrongs.map(({ what, written, actual }) => {
    const said = what === '日期' ? '日期与文件所载不符。' : `${what}与原文不符。`;
    return verdict('differs', said, { difference: difference(written, actual, ['稿件', '原文']) });
  });
}

function judgeNumber(mention: Mention): Verdict | null {
  const { page, docNumber } = mention;
  if (!page || docNumber === null) return null;
  const actual = page.document.docNumber;
  if (actual === null) return verdict('located', '源文未载文号，文号没有核对。');
  if (numberKey(docNumber).endsWith(numberKey(actual))) return null;
  return verdict('differs', '文号与原文不符。', { difference: difference(docNumber, actual, ['稿件', '原文']) });
}

function judgePlace(library: Library, mention: Mention): Verdict | null {
  const { page, pin, entries } = mention;
  if (!page) return null;
  const linked = linkedEntry(library, mention);
  if (pin === '') return linked ? null : verdict('located', '');
  if (linked && !entries.includes(linked)) {
    const said = entries.length > 0 ? `条次写的是${pin}` : `没有${pin}这一条`;
    return verdict('misplaced', `${said}，链接指向的是${linked.clause.pin}。`, {
      entry: linked,
      nearby: entries.slice(0, 1),
    });
  }
  if (linked) return verdict('located', '', { entry: linked });
  const [entry] = entries;
  if (!entry) return missingPlace(page, pin);
  if (entries.length === 1) return verdict('located', '', { entry });
  const pages = new Set(entries.map((item) => item.page));
  const said =
    pages.size > 1
      ? `这件文件所附的${pages.size}个文本都有${pin}，没有写明是哪一个。`
      : `原文有重号，${pin}有${entries.length}处，请用链接指明。`;
  return verdict('located', said, { entry, nearby: entries.slice(1, 4) });
}

/** Returns what is said of a text that the site does not have: not checked, which is not wrong. */
function judgeForeign(library: Library, mention: Mention): Verdict {
  if (mention.several.length > 0) {
    const names = mention.several.slice(0, 4).map((page) => `《${page.title}》`);
    return verdict('unchecked', `“${mention.title ?? mention.written}”可以指${names.join('、')}，请写明是哪一件。`);
  }
  if (mention.by === 'place') {
    const said = `没有认出“${mention.written}”指的是哪一件文件，所以没有查，不等于有误。写出《题名》或文号就能查。`;
    return verdict('unchecked', said);
  }
  if (mention.akin) {
    const said = `题名与本站所收的只差数字，是另一件还是写错了，请核对。`;
    const diff = difference(mention.title ?? mention.written, mention.akin.title, ['稿件', '本站']);
    return verdict('unchecked', said, { difference: diff });
  }
  const named = mentionsOf(library, mention);
  const [first] = named;
  const where = first ? `${shortName(first.page)} ${first.clause.pin}提到过它。` : '';
  return verdict('unchecked', `本站没有收录这件文件，所以没有查，不等于有误。${where}`, { nearby: named.slice(0, 3) });
}

function mentionsOf(library: Library, mention: Mention): Entry[] {
  const title = bareForm(mention.title ?? '');
  const found = library.index.mentions.filter(
    (item) =>
      (title !== '' && item.title !== null && bareForm(item.title) === title) ||
      (mention.docNumber !== null &&
        item.docNumber !== null &&
        numberKey(item.docNumber) === numberKey(mention.docNumber)),
  );
  return found.flatMap((item) => library.entryOf.get(item.clause) ?? []);
}
