import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Citation, FormatOptions } from '../../src/cite/citation.ts';
import { FORMATS } from '../../src/cite/formats/formats.ts';

const zhengzhou: Citation = {
  id: 'zhengzhou-2022-new-materials#s4-2-2',
  title: '郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
  partTitle: null,
  docNumber: '郑政办〔2022〕56号',
  issuer: '郑州市人民政府办公厅',
  issuedOn: '2022-06-02',
  pin: '四（二）2.',
  url: 'https://duidu.example/policies/zhengzhou-2022-new-materials/?v=3fa9c1d2#s4-2-2',
  accessedOn: '2026-11-25',
  words: '鼓励企业开展“机器换人”，给予20%_资助。',
};
const auto: Citation = {
  ...zhengzhou,
  id: 'henan-2012-industry-plans/auto#s3-1',
  title: '河南省人民政府办公厅关于转发河南省2012年重点工业产业年度行动计划的通知',
  partTitle: '河南省汽车产业2012年行动计划',
  docNumber: null,
  issuer: '河南省人民政府办公厅',
  issuedOn: '2012-02-25',
  pin: '三（一）',
  url: 'https://duidu.example/policies/henan-2012-industry-plans/auto/?v=0a0b0c0d#s3-1',
};
const bare: FormatOptions = { words: false, link: false, online: true };
const full: FormatOptions = { words: true, link: true, online: true };

function text(id: string, citation: Citation, options: FormatOptions): string {
  return FORMATS.find((format) => format.id === id)?.format(citation, options).text ?? '';
}

describe('memo form', () => {
  it('is title, number and place', () => {
    expect(text('memo', zhengzhou, bare)).toBe(
      '《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》（郑政办〔2022〕56号）四（二）2.',
    );
  });
  it('leaves the number out where the source has none, and names the enclosed text', () => {
    expect(text('memo', auto, bare)).toBe(
      '《河南省人民政府办公厅关于转发河南省2012年重点工业产业年度行动计划的通知》所附《河南省汽车产业2012年行动计划》三（一）',
    );
  });
  it('quotes with the marks inside changed in kind, and gives the link on a line of its own', () => {
    expect(text('memo', zhengzhou, full)).toBe(
      `《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》（郑政办〔2022〕56号）四（二）2.：“鼓励企业开展‘机器换人’，给予20%_资助。”\n${zhengzhou.url}`,
    );
  });
});

describe('GB/T 7714—2025', () => {
  it('is [EB/OL] with the day of reading for an online document', () => {
    expect(text('gbt7714', zhengzhou, bare)).toBe(
      '郑州市人民政府办公厅. 郑州市人民政府办公厅关于加快新材料产业发展的实施意见：郑政办〔2022〕56号[EB/OL]. （2022-06-02）[2026-11-25]. https://duidu.example/policies/zhengzhou-2022-new-materials/?v=3fa9c1d2#s4-2-2.',
    );
  });
  it('is [Z] offline, with the place and without an address', () => {
    expect(text('gbt7714', zhengzhou, { ...bare, online: false })).toBe(
      '郑州市人民政府办公厅. 郑州市人民政府办公厅关于加快新材料产业发展的实施意见：郑政办〔2022〕56号[Z]. 2022-06-02：四（二）2.',
    );
    expect(text('gbt7714', auto, { ...bare, online: false })).toMatch(/行动计划\[Z\]\. 2012-02-25：三（一）\.$/);
  });
  it('begins with the title where the issuer is not known, and leaves out a date that is not known', () => {
    expect(text('gbt7714', { ...zhengzhou, issuer: null, issuedOn: null, docNumber: null }, bare)).toBe(
      '郑州市人民政府办公厅关于加快新材料产业发展的实施意见[EB/OL]. [2026-11-25]. https://duidu.example/policies/zhengzhou-2022-new-materials/?v=3fa9c1d2#s4-2-2.',
    );
  });
});

describe('法学引注', () => {
  it('says the place in words and ends with a full stop', () => {
    expect(text('law', zhengzhou, bare)).toBe(
      '《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》，郑政办〔2022〕56号，2022年6月2日发布，第四部分第（二）项第2点。',
    );
    expect(text('law', { ...zhengzhou, pin: '第十二条第二款' }, bare)).toMatch(/发布，第十二条第二款。$/);
    expect(text('law', { ...zhengzhou, pin: '四（二）2.（3）第2段' }, bare)).toMatch(
      /第四部分第（二）项第2点第（3）目第2段。$/,
    );
  });
  it('ends with one stop: that of the words quoted where they have one', () => {
    const quoting = (words: string): string => text('law', { ...zhengzhou, words }, { ...bare, words: true });
    expect(quoting(zhengzhou.words)).toMatch(/第2点：“鼓励企业开展‘机器换人’，给予20%_资助。”$/);
    expect(quoting('是否“合格？”')).toMatch(/：“是否‘合格？’”$/);
    expect(quoting('对企业给予资助')).toMatch(/：“对企业给予资助”。$/);
    expect(quoting('对企业给予资助；')).toMatch(/：“对企业给予资助；”。$/);
    expect(text('law', zhengzhou, full)).toMatch(/资助。”\nhttps:/);
  });
});

describe('other forms', () => {
  it('Markdown is a link with its marks escaped', () => {
    expect(text('markdown', zhengzhou, full)).toBe(
      `[《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》（郑政办〔2022〕56号）四（二）2.](${zhengzhou.url})：“鼓励企业开展‘机器换人’，给予20%\\_资助。”`,
    );
  });
  it('Word and WPS get HTML with a link, and plain text beside it', () => {
    const copied = FORMATS.find((format) => format.id === 'rich')?.format({ ...zhengzhou, words: 'a<b>&' }, full);
    expect(copied?.html).toBe(
      `<a href="${zhengzhou.url}">《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》（郑政办〔2022〕56号）四（二）2.</a>：“a&lt;b&gt;&amp;”`,
    );
    expect(copied?.text).toContain('四（二）2.：“a<b>&”');
  });
  it('the link is the address', () => {
    expect(text('link', zhengzhou, bare)).toBe(zhengzhou.url);
  });
  it('RIS has one field a line', () => {
    expect(text('ris', zhengzhou, bare)).toBe(
      [
        'TY  - GOVDOC',
        'AU  - 郑州市人民政府办公厅',
        'TI  - 郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
        'PY  - 2022',
        'DA  - 2022/06/02',
        'SN  - 郑政办〔2022〕56号',
        'SE  - 四（二）2.',
        'N1  - 四（二）2.',
        'LA  - zh',
        `UR  - ${zhengzhou.url}`,
        'Y2  - 2026/11/25',
        'ER  - ',
      ].join('\n'),
    );
  });
});

describe('what reference managers read', () => {
  it.each(['bibtex', 'ris', 'csl-json'])(
    '%s is read by citation-js with issuer, title, number, date and address',
    (id) => {
      for (const citation of [zhengzhou, auto, { ...zhengzhou, issuer: null, docNumber: null, issuedOn: null }]) {
        const [item] = new Cite(text(id, citation, full)).data as Record<string, unknown>[];
        const names = item?.['author'] as Record<string, string>[] | undefined;
        expect(names?.map((name) => name['literal'] ?? name['family'] ?? '')).toEqual(
          citation.issuer ? [citation.issuer] : undefined,
        );
        expect(item?.['title']).toBe([citation.title, citation.partTitle].filter(Boolean).join('：'));
        expect(item?.['URL']).toBe(citation.url);
        expect(item?.['note']).toContain('给予20%_资助');
        if (id === 'bibtex') expect(text(id, citation, full)).toContain(citation.docNumber ?? '@misc');
        else expect(item?.['number'] ?? null).toBe(citation.docNumber);
        const issued = item?.['issued'] as { 'date-parts': number[][] } | undefined;
        const parts = citation.issuedOn?.split('-').map(Number) ?? null;
        expect(issued?.['date-parts'][0] ?? null).toEqual(id === 'ris' ? (parts?.slice(0, 1) ?? null) : parts);
      }
      expect(plugins.list()).toContain('@ris');
    },
  );
});

describe('what is copied', () => {
  it('holds no invisible characters, no line breaks of the page and no space at the ends', () => {
    const words = ' 鼓励\u200b企业\ufeff开展\n  “机器\u00ad换人” ';
    for (const format of FORMATS) {
      const copied = format.format({ ...zhengzhou, words }, full);
      expect(copied.text).toContain('鼓励企业开展‘机器换人’');
      expect(copied.text + (copied.html ?? '')).not.toMatch(/[\u00ad\u200b-\u200f\u2060\ufeff]/u);
    }
  });
});
