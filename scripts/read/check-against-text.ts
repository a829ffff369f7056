import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Meta } from '../../src/domain/document.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';
import type { Facts } from './extract/extracted.ts';
import { finding } from './finding.ts';
import { isNational } from './guess/region.ts';

const NATION = '100000';

/** Reports where title or document number stand neither in the text nor in what its page says of it: likely another document’s. */
export function checkAgainstText(
  meta: Meta,
  text: string,
  facts: Facts,
  file: string,
  diagnostics: Diagnostic[],
): void {
  if (text === '') return;
  const bare = (words: string): string =>
    withoutSpace(words.normalize('NFKC')).replace(/[—–-]|[〔［[【(]|[〕］\]】)]/gu, '');
  const whole = bare([text, facts.title, facts.docNumber].join('\n'));
  const doubt = (ruleId: string, message: string, hint: string): void => {
    diagnostics.push({ ...finding(ruleId, file, message, hint), severity: 'warning' });
  };
  if (!whole.includes(bare(meta.title))) {
    doubt('meta-title', `标题“${meta.title}”在源文中找不到。`, '请核对标题，或确认没有放错文件。');
  }
  if (meta.docNumber !== null && !whole.includes(bare(meta.docNumber))) {
    doubt('meta-number', `文号“${meta.docNumber}”在源文中找不到。`, '请核对文号；源文没有的写 null。');
  }
  if (meta.region === NATION && ![meta.issuer, meta.title].some((words) => words !== null && isNational(words))) {
    const why = '地区写的是国家，标题和发文机关却看不出是国家机关的文件。';
    doubt('meta-nation', why, '请核对 region 和 level；不是国家的，写它所在的地区。');
  }
  const year = /〔(\d{4})〕/u.exec(meta.docNumber ?? '')?.[1];
  if (year && meta.issuedOn !== null && Math.abs(Number(year) - Number(meta.issuedOn.slice(0, 4))) > 1) {
    doubt('meta-date', `文号是 ${year} 年的，成文日期却是 ${meta.issuedOn}。`, '请核对文号和日期。');
  }
}
