import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import type { Finding } from '../../src/cite/check/finding.ts';
import { fromText } from '../../src/cite/memo/from-text.ts';
import { fp, sample, withWords } from './sample-library.ts';

const ZZ = '《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》（郑政办〔2022〕56号）';
const XM = '《新密市加快耐火材料产业高质量发展三年行动计划（2023—2025年）》（新密政文〔2023〕82号）';

function check(text: string): Finding[] {
  return checkMemo(sample, fromText('memo.txt', text));
}

/** State, place and what is marked: enough to see what a finding is about. */
function brief(text: string): string[] {
  return check(text).map((finding) => `${finding.state} ${finding.place?.id ?? '-'}`);
}

describe('the ways a place is written', () => {
  it.each([
    ['四（二）2.', 'zz#s4-2-2'],
    ['四(二)2', 'zz#s4-2-2'],
    ['四、（二）2．', 'zz#s4-2-2'],
    ['第四部分第（二）项第2条', 'zz#s4-2-2'],
    ['第四部分（二）第2点', 'zz#s4-2-2'],
    ['的“四、支持政策”第二节第2点', 'zz#s4-2-2'],
    ['“支持政策”部分第（二）项', 'zz#s4-2'],
    ['第四部分第二节', 'zz#s4-2'],
    ['第四部分第2条', 'zz#s4-2-2'],
    ['四（二）2.第2段', 'zz#s4-2-2-p2'],
    ['第四部分第（二）项第2点第二段', 'zz#s4-2-2-p2'],
    ['四（二）2.责任单位', 'zz#s4-2-2-r'],
    ['四', 'zz#s4'],
  ])('%s', (place, id) => {
    expect(brief(`依据${ZZ}${place}。`)).toEqual([`located ${id}`]);
  });

  it('a place ends with its line', () => {
    expect(brief(`依据${ZZ}四（二）\n第2点是落实。`)).toEqual(['located zz#s4-2']);
    expect(brief(`依据${ZZ}\n四、下一步`)).toEqual(['located -']);
  });

  it('a number of something else is no place', () => {
    expect(brief(`依据${ZZ}三项任务推进。`)).toEqual(['located -']);
    expect(brief(`${ZZ}一是要抓落实，二是要抓督导。`)).toEqual(['located -']);
  });
});

describe('the ways a text is named', () => {
  it.each([
    ['《关于加快新材料产业发展的实施意见》四（二）2.'],
    ['《加快新材料产业发展实施意见》四（二）2.'],
    ['《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》(郑政办[2022]56号)第四部分第（二）项第2条'],
    ['郑政办〔2022〕56号四（二）2.'],
    ['郑州2022四（二）2.'],
    [
      `${ZZ}（以下简称“新材料意见”）`.replace('号）（', '号，').replace('意见”）', '意见”）') +
        '印发后，新材料意见四（二）2.',
    ],
    [`${ZZ}印发以来，该意见四（二）2.`],
    [`${ZZ}印发以来，《实施意见》四（二）2.`],
  ])('%s', (text) => {
    const ids = check(`按照${text}规定办理。`).map((finding) => finding.place?.id ?? null);
    expect(ids.at(-1)).toBe('zz#s4-2-2');
  });

  it('a place that stands alone belongs to the text cited last', () => {
    expect(brief(`${XM}四（二）有规定；${ZZ}四（二）2.提出要求，四（三）3.另有规定。`)).toEqual([
      'located xm#s4-2',
      'located zz#s4-2-2',
      'located zz#s4-3-3',
    ]);
  });

  it('an outline number of the memo itself is no place', () => {
    expect(brief(`依据${ZZ}四（二）2.。\n二、（一）下一步打算`)).toEqual(['located zz#s4-2-2']);
  });

  it('a text the site does not have is not checked, and the clause that names it is told', () => {
    const [finding] = check('执行《耐火材料行业规范条件》（工信部公告〔2014〕84号）。');
    expect(finding?.state).toBe('unchecked');
    expect(finding?.message).toContain('不等于有误');
    expect(finding?.nearby[0]?.id).toBe('xm#s4-2');
  });

  it('a wrong character in the title and a wrong number are shown', () => {
    const [title] = check('《郑州市人民政府办公厅关于加快新才料产业发展的实施意见》四（二）2.');
    expect(title?.state).toBe('differs');
    expect(title?.difference?.from.filter((piece) => piece.changed)).toEqual([{ text: '才', changed: true }]);
    const [number] = check(`${ZZ.replace('56', '65')}四（二）2.`);
    expect(number?.state).toBe('differs');
    expect(number?.difference?.to.filter((piece) => piece.changed)).toEqual([{ text: '56', changed: true }]);
  });
});

describe('what else a citation says', () => {
  it('another period in the title is not this text, and what differs is shown', () => {
    const [finding] = check('依据《新密市加快耐火材料产业高质量发展三年行动计划（2024—2025年）》四（二）。');
    expect(finding).toMatchObject({ state: 'unchecked', place: null });
    expect(finding?.difference?.from.filter((piece) => piece.changed)).toEqual([{ text: '2024', changed: true }]);
  });

  it('a date that is neither the document’s nor printed around its text is wrong', () => {
    const [wrong] = check(`${ZZ.replace('（', '，').replace('）', '')}，2022年6月3日发布，第四部分。`);
    expect(wrong).toMatchObject({ state: 'differs', message: '日期与文件所载不符。 条款在。'.slice(0, 10) });
    const [right] = check(`${ZZ.replace('（', '，').replace('）', '')}，2022年6月2日发布，第四部分。`);
    expect(right?.state).toBe('located');
  });

  it('a wrong issuer in a reference entry is shown', () => {
    const entry = `郑州市人民政府. 郑州市人民政府办公厅关于加快新材料产业发展的实施意见：郑政办〔2022〕56号[Z]. 2022-06-02：四（二）2.`;
    const [finding] = check(entry);
    expect(finding).toMatchObject({ state: 'differs', message: '发文机关与原文不符。' });
  });
});

describe('quotations', () => {
  it('agree word for word; inner marks may change their kind', () => {
    const [finding] = check(`${ZZ}四（二）2.提出，“鼓励企业开展‘机器换人’‘生产换线’‘设备换芯’，加快技术改造步伐”。`);
    expect(finding).toMatchObject({ state: 'agrees', place: { id: 'zz#s4-2-2' } });
    expect(finding?.message).toContain('内层引号改作单引号');
  });

  it('differ: the nearest text with the differing characters marked', () => {
    const [finding] = check(`${ZZ}四（三）3.规定，“按照年度销售总额给予不超过20%的奖励，最高不超过200万元”。`);
    expect(finding).toMatchObject({ state: 'differs', place: { id: 'zz#s4-3-3' } });
    expect(finding?.difference?.from.filter((piece) => piece.changed)).toEqual([{ text: '20%', changed: true }]);
    expect(finding?.difference?.to.filter((piece) => piece.changed)).toEqual([{ text: '30%', changed: true }]);
  });

  it('a changed mark is told from a changed word', () => {
    const [finding] = check(`${ZZ}四（二）2.提出“加强引导扶持；鼓励企业开展”。`);
    expect(finding).toMatchObject({ state: 'differs', message: '只有标点不同。' });
  });

  it('stand in another clause, or in another text', () => {
    const [clause] = check(`${ZZ}四（三）3.提出“鼓励装备企业积极对接新材料生产需求”。`);
    expect(clause).toMatchObject({ state: 'misplaced', place: { id: 'zz#s4-2-2' } });
    const [text] = check(`${XM}四（二）提出“鼓励装备企业积极对接新材料生产需求”。`);
    expect(text).toMatchObject({ state: 'misplaced', place: { id: 'zz#s4-2-2' } });
  });

  it('belong to the place that encloses them, and may leave words out', () => {
    expect(brief(`${ZZ}四（二）提出“加强引导扶持……加快技术改造步伐”。`)).toEqual(['agrees zz#s4-2-2']);
  });

  it('may run on from one paragraph to the next', () => {
    expect(brief(`${ZZ}四（二）2.提出“积极对接新材料生产需求。支持建设培育钻石加工中心”。`)).toEqual([
      'agrees zz#s4-2-2',
    ]);
  });

  it('are cited after them, in brackets', () => {
    expect(brief(`要“鼓励装备企业积极对接新材料生产需求”（${ZZ}四（二）2.），抓好落实。`)).toEqual([
      'agrees zz#s4-2-2',
    ]);
  });

  it('without a citation are looked for everywhere, and are not held against the memo where nothing is near', () => {
    expect(brief('要“鼓励装备企业积极对接新材料生产需求”。')).toEqual(['agrees zz#s4-2-2']);
    expect(brief('会议强调“坚持稳中求进工作总基调不动摇”。')).toEqual(['unchecked -']);
  });

  it('nowhere in the text cited are not found', () => {
    expect(brief(`${ZZ}四（二）2.提出“坚持稳中求进工作总基调不动摇”。`)[0]).toMatch(/^missing/);
  });

  it('short ones are not quotations', () => {
    expect(brief('推进“机器换人”工作。')).toEqual([]);
  });
});

describe('places that do not exist', () => {
  it('say how far the text goes and what is near', () => {
    const [finding] = check(`另见${ZZ}四（十）2.。`);
    expect(finding?.state).toBe('missing');
    expect(finding?.message).toContain('到（三）为止，没有（十）');
    expect(finding?.nearby.map((place) => place.id)).toContain('zz#s4-2-2');
  });

  it('say a place in full, with the stop of its number', () => {
    const [finding] = check(`${ZZ}四（二）3.提出“鼓励装备企业积极对接新材料生产需求”。`);
    expect(finding?.message).toContain('这句话在四（二）2.这一条。');
  });

  it('of a part that is not there lead to what has the same numbers below', () => {
    const [finding] = check(`${ZZ}九（三）3.。`);
    expect(finding?.nearby.map((place) => place.id)).toEqual(['zz#s4-3-3']);
  });

  it('with words that stand elsewhere are misplaced', () => {
    const [finding] = check(`${ZZ}四（五）9.提出“鼓励装备企业积极对接新材料生产需求”。`);
    expect(finding).toMatchObject({ state: 'misplaced', place: { id: 'zz#s4-2-2' } });
  });
});

describe('links', () => {
  const page = 'https://neiwang.example/zc/policies/zz/';
  it.each([
    [`${page}?v=${fp('zz#s4-2-2')}#s4-2-2`, 'agrees zz#s4-2-2'],
    [`${page}#s4-2-2`, 'located zz#s4-2-2'],
    [page, 'located -'],
    [`https://x.example/v/${fp('zz#s4-3-3')}/`, 'agrees zz#s4-3-3'],
    [`https://x.example/policies/xm/?v=0badcafe#s4-2`, 'revised xm#s4-2'],
    [`${page}?v=0000beef#s9`, 'revised zz#s4-3-3'],
    [`${page}?v=${fp('zz#s4-3-3')}#s4-2-2`, 'misplaced zz#s4-3-3'],
    [`${page}?v=12345678#s4-2-2`, 'missing zz#s4-2-2'],
    [`${page}?v=${fp('zz#s4-2-2')}#s4-2-9`, 'missing -'],
    ['https://x.example/policies/nowhere/#s1', 'missing -'],
  ])('%s', (href, expected) => {
    expect(brief(`见 ${href} 一条`)).toEqual([expected]);
  });

  it('show what was revised since', () => {
    const [finding] = check('见 https://x.example/policies/xm/?v=0badcafe#s4-2');
    expect(finding?.difference?.labels).toEqual(['引时', '现在']);
    expect(finding?.difference?.from.find((piece) => piece.changed)?.text).toBe('发展');
  });

  it('that contradict the place beside them are misplaced', () => {
    const [finding] = check(`[${ZZ}四（二）2.](${page}?v=${fp('zz#s4-3-3')}#s4-3-3)`);
    expect(finding).toMatchObject({ state: 'misplaced', place: { id: 'zz#s4-3-3' } });
  });

  it('in the next cell or paragraph belong to a citation only where they agree with it', () => {
    const memo = (anchor: string): string[] =>
      checkMemo(sample, {
        name: 'memo.docx',
        text: '郑州 2022 四（二）2.\n\n链接',
        links: [{ start: 16, end: 18, href: `${page}?v=${fp(`zz#${anchor}`)}#${anchor}` }],
      }).map((finding) => `${finding.state} ${finding.place?.id ?? '-'}`);
    expect(memo('s4-3-3')).toEqual(['located zz#s4-2-2', 'agrees zz#s4-3-3']);
    expect(memo('s4-2-2')).toEqual(['agrees zz#s4-2-2']);
  });

  it('words that were right when cited are revised, not wrong', () => {
    const [finding] = check(`${XM}四（二）提出“促进企业规模化、集约化发展”。`);
    expect(finding).toMatchObject({ state: 'revised', place: { id: 'xm#s4-2' } });
  });
});

describe('what a memo tells in its own words', () => {
  it('that a place is there says nothing of words, and a number alone is no quotation', () => {
    const [place] = check(`${ZZ}四（二）2.要求加快技术改造。`);
    expect(place).toMatchObject({ state: 'located', message: '条款在；没有照引原文，文字没有核对。' });
    const [number] = check('根据郑政办〔2022〕56号精神，抓好落实。');
    expect(number).toMatchObject({ state: 'located', message: '文件在本站；没有照引原文，文字没有核对。' });
  });

  it.each([
    '四（三）3.规定，对符合目录的产品给予最高200万元的奖励。',
    '四（三）3.规定，按销售总额的百分之三十给予奖励，最高不超过2,000,000元。',
    '四（三）3.明确，每个产品最多奖励0.02亿元。',
  ])('a figure that stands in the clause: %s', (said) => {
    const [finding] = check(ZZ + said);
    expect(finding).toMatchObject({ state: 'located', place: { id: 'zz#s4-3-3' } });
    expect(finding?.message).toMatch(/^条款在。 转述的.+在这一条里；其余文字没有核对。$/u);
  });

  it.each([
    ['四（三）3.规定，对符合目录的产品给予最高300万元的奖励。', '300万元', '200万元'],
    ['四（三）3.规定，奖励不超过年度销售总额的20%。', '20%', '30%'],
    ['四（三）3.规定，“按照年度销售总额给予不超过30%的奖励”，最高500万元。', '500万元', '200万元'],
  ])('a figure that does not: %s', (said, figure, instead) => {
    const [finding] = check(ZZ + said);
    expect(finding).toMatchObject({ state: 'figures', place: { id: 'zz#s4-3-3' } });
    expect(finding?.message).toContain(`转述的${figure}不在这一条里，这一条同类的数有${instead}`);
  });

  it('a figure told before its place, and one that stands in another clause', () => {
    const [before] = check(`对智能化技术改造项目给予30%的补贴，详见${XM}四（二）。`);
    expect(before).toMatchObject({ state: 'figures', place: { id: 'xm#s4-2' } });
    const [bracketed] = check(`智能化技术改造项目可得10—20%的补贴（${XM}四（二））。`);
    expect(bracketed).toMatchObject({ state: 'located', place: { id: 'xm#s4-2' } });
    const [other] = check(`${ZZ}四（二）2.提出给予30%的奖励。`);
    expect(other).toMatchObject({ state: 'figures', nearby: [{ id: 'zz#s4-3-3' }] });
    expect(other?.message).toContain('郑州 2022 四（三）3.有这个数');
  });

  it('of a whole text a figure is looked for everywhere in it', () => {
    expect(check(`${ZZ}提出，奖励最高200万元。`)[0]?.state).toBe('located');
    expect(check(`${ZZ}提出，奖励最高800万元。`)[0]?.message).toContain('转述的800万元不在全文里');
  });

  it.each([
    '四（三）3.自2022年6月2日起施行，第3条、第2款另有规定，共3项措施。',
    '四（三）3.规定的奖励，目前已兑现150万元。',
    '四（三）3.规定了奖励，我市两批合计350万元。',
    '四（三）3.规定，给予近300万元的奖励。',
    '四（三）3.要求做好申报工作，我区有12家企业申报。',
    '，结合我区实际，拟对企业给予150万元奖励。',
    '四（三）3.规定，2023年以来平均每家150万元。',
  ])('no alarm: %s', (said) => {
    expect(check(ZZ + said)[0]?.state).toBe('located');
  });

  it('the step between two figures of the clause is no other figure', () => {
    expect(check(`${XM}四（二）明确，补贴提高10个百分点。`)[0]?.state).toBe('located');
  });

  describe('of a clause with several kinds of figures', () => {
    const library = withWords(
      'xm#s4-2',
      '力争耐火材料产值突破400亿元，10亿级耐火材料企业集团达到3家，亿级耐火材料企业达到50家。现有企业305家，从业人员8万余人。',
    );
    const tell = (said: string): Finding | undefined =>
      checkMemo(library, fromText('memo.txt', `${XM}四（二）提出，${said}。`))[0];
    it.each([
      [
        '10亿级企业集团达到3家、亿级企业达到50家',
        'located',
        '转述的10亿级、3家、亿级、50家在这一条里；其余文字没有核对。',
      ],
      ['百亿级企业集团达到3家', 'figures', '转述的百亿级不在这一条里，这一条同类的数有10亿级、亿级。'],
      ['从业人员8万人', 'located', '转述的8万人（原文是8万余人）在这一条里；其余文字没有核对。'],
      ['从业人员9万人', 'figures', '转述的9万人不在这一条里，这一条同类的数有8万余人。'],
      ['建设厂房9座', 'figures', '转述的9座不在这一条里，这一条没有同类的数。'],
      ['企业集团达到3个', 'located', '转述的3个在这一条里；其余文字没有核对。'],
      ['奖励200万', 'located', '没有照引原文；转述的200万没有核对，其余文字也没有核对。'],
      ['给予两成补贴，扶持六家企业', 'located', '没有照引原文；转述的两成、六家没有核对，其余文字也没有核对。'],
      ['企业集团达到2到3家', 'figures', '转述的2家不在这一条里，这一条同类的数有3家、50家、305家。'],
      ['培育百千万亿级产业集群', 'located', '没有照引原文，文字没有核对。'],
      ['建成7大集群，四位一体', 'located', '没有照引原文；转述的7大没有核对，其余文字也没有核对。'],
      ['到2025年产值500亿元，扶持六家企业', 'figures', '转述的六家没有核对。'],
      ['到2025年6月底前成立三个方面的专班，见第3条', 'located', '没有照引原文，文字没有核对。'],
    ])('%s: %s', (said, state, message) => {
      expect(tell(said)).toMatchObject({ state, message: expect.stringContaining(message) });
    });
  });

  it('a number and the place behind 文 are one citation', () => {
    expect(brief('郑政办〔2022〕56号文四（三）3.规定奖励最高200万元。')).toEqual(['located zz#s4-3-3']);
  });
});

describe('the result', () => {
  it('numbers findings in the order of the memo and offers the link where it is missing', () => {
    const findings = check(`${ZZ}四（二）2.、${XM}四（二）。`);
    expect(findings.map((finding) => finding.number)).toEqual([1, 2]);
    expect(findings.every((finding) => finding.offerLink)).toBe(true);
  });
});
