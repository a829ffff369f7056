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

describe('the text that a place is of', () => {
  const after = `${ZZ}四（三）3.规定奖励。\n\n`;
  const TITLE = '新密市加快耐火材料产业高质量发展三年行动计划（2023—2025年）';
  const QUOTED = '四（二）要求“对实施智能化技术改造的项目给予10%—20%的财政补贴”。';

  it.each([
    `县级文件（${TITLE}）${QUOTED}`,
    `${TITLE}${QUOTED}`,
    `【${TITLE}】${QUOTED}`,
    `“${TITLE}”${QUOTED}`,
    `${TITLE}（新密政文〔2023〕82号）${QUOTED}`,
    `“${TITLE}”（新密政文〔2023〕82号）${QUOTED}`,
    `县级文件（${TITLE}，新密政文〔2023〕82号）${QUOTED}`,
    `加快耐火材料产业高质量发展三年行动计划（2023—2025年）${QUOTED}`.replace('加快', '新密市加快'),
    `新密市加快耐火材料产业高质量发展三年行动计划${QUOTED}`,
    `新密市的计划${QUOTED}`,
    `新密市${QUOTED}`,
    `县级2023年行动计划${QUOTED}`,
  ])('is told without 《》: %s', (text) => {
    const found = check(after + text).slice(1);
    expect(found.map(({ state, place }) => [state, place?.id])).toEqual([['agrees', 'xm#s4-2']]);
    expect(found[0]?.message).not.toContain('按上文的');
  });

  it.each([
    '洛阳市若干政策四（三）3.规定最高奖励500万元。',
    '洛阳市四（三）3.规定最高奖励500万元。',
    '洛阳市人民政府办公厅关于加快新材料产业发展的实施意见四（三）3.规定最高奖励500万元。',
    '高新区管委会方案四（三）3.规定最高奖励500万元。',
    '新密市加快耐火材料产业高质量发展三年行动计划（2026—2028年）四（三）3.规定最高奖励500万元。',
  ])('is not taken to be the one cited before where another is named: %s', (text) => {
    const [, finding] = check(after + text);
    expect(finding).toMatchObject({ state: 'unchecked', place: null });
    expect(finding?.message).toMatch(/^没有认出“.+四（三）3\.”指的是哪一件文件/u);
  });

  it('of a number that the site does not have is not checked', () => {
    expect(brief(`${after}洛政〔2022〕5号四（三）3.规定最高奖励500万元。`)).toEqual([
      'located zz#s4-3-3',
      'unchecked -',
    ]);
  });

  it('is named where the memo does not name it', () => {
    const [, lone] = check(`${after}另外，四（九）3.也有规定。`);
    expect(lone).toMatchObject({ state: 'missing' });
    expect(lone?.message).toMatch(/^没有写明文件，按上文的“郑州 2022”来查。/u);
    const [, back] = check(`${after}另外，该意见四（三）3.也有规定。`);
    expect(back?.message).toMatch(/^没有写明文件，按上文的“郑州 2022”来查。条款在/u);
    expect(check(`${ZZ}四（二）2.和四（三）3.有规定。`)[1]?.message).not.toContain('按上文');
  });

  it('a title in quotation marks without a place behind it is a quotation', () => {
    expect(brief(`${ZZ}四（二）2.提出“${TITLE}”。`)[0]).toMatch(/^(?!located)/u);
  });

  it('goes on through a list of numbers', () => {
    expect(brief(`${ZZ}四（二）、（三）。`)).toEqual(['located zz#s4-2', 'located zz#s4-3']);
    expect(brief(`${ZZ}四（三）3.、8.。`)).toEqual(['located zz#s4-3-3']);
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

  it('in single marks, straight or curved, are read as in any others', () => {
    const words = '鼓励装备企业积极对接新材料生产需求';
    for (const quote of [`‘${words}’`, `'${words}'`]) {
      expect(brief(`${ZZ}四（二）2.提出${quote}。`), quote).toEqual(['agrees zz#s4-2-2']);
      expect(brief(`${ZZ}四（三）3.提出${quote}。`), quote).toEqual(['misplaced zz#s4-2-2']);
      expect(brief(`要${quote}，见郑政办〔2022〕56号四（三）3.。`), quote).toEqual(['misplaced zz#s4-2-2']);
    }
    expect(brief(`${ZZ}四（二）2.提出“‘${words}’”。`)).toEqual(['agrees zz#s4-2-2']);
  });

  it('an apostrophe of a Latin word opens and ends none', () => {
    expect(
      brief("It's 鼓励装备企业积极对接, isn't it? Firms' 鼓励装备企业积极对接 and the '90s 鼓励装备企业' 。"),
    ).toEqual([]);
    const [finding] = check(`${ZZ}四（二）2.提出'鼓励装备企业积极对接 don't 新材料'，firms' 需求。`);
    expect(finding?.marked).toBe("鼓励装备企业积极对接 don't 新材料");
    const [curved] = check(`${ZZ}四（二）2.提出‘鼓励装备企业积极对接 don’t 新材料’。`);
    expect(curved?.marked).toBe('鼓励装备企业积极对接 don’t 新材料');
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

  describe('are cited after them in the running text', () => {
    const words = '“鼓励装备企业积极对接新材料生产需求”';

    it.each([
      '，见@。',
      '，详见@，请核。',
      '，参见@。',
      '，出自@。',
      '，载于@。',
      '，据@。',
      '，@。',
      '——@。',
      '，出处：@。',
      '见@。',
      '的规定见@。',
      '。这句话出自@。',
      '是@的规定。',
    ])('%s', (after) => {
      const finding = (source: string): string[] => brief(`要${words}${after.replace('@', source)}`);
      expect(finding('郑政办〔2022〕56号四（二）2.')).toEqual(['agrees zz#s4-2-2']);
      expect(finding('郑政办〔2022〕56号四（三）3.')).toEqual(['misplaced zz#s4-2-2']);
      expect(finding(`${ZZ}四（三）3.`)).toEqual(['misplaced zz#s4-2-2']);
      expect(finding('新密政文〔2023〕82号四（二）')).toEqual(['misplaced zz#s4-2-2']);
    });

    it('but not where the words already have a citation before them, or the one behind begins what follows', () => {
      expect(brief(`郑政办〔2022〕56号四（二）2.提出${words}，参见新密政文〔2023〕82号四（二）。`)).toEqual([
        'agrees zz#s4-2-2',
        'located xm#s4-2',
      ]);
      expect(brief(`要${words}。据新密政文〔2023〕82号四（二），给予补贴。`)).toEqual([
        'agrees zz#s4-2-2',
        'located xm#s4-2',
      ]);
    });

    it('by a list of places, one of which has them', () => {
      for (const memo of [
        `要${words}，见郑政办〔2022〕56号四（三）3.、四（二）2.。`,
        `要${words}（郑政办〔2022〕56号四（三）3.和四（二）2.）。`,
        `郑政办〔2022〕56号四（二）2.和四（三）3.提出${words}。`,
      ])
        expect(brief(memo).toSorted(), memo).toEqual(['agrees zz#s4-2-2', 'located zz#s4-3-3']);
      expect(brief(`要${words}，见郑政办〔2022〕56号四（三）3.、四（三）。`)).toContain('misplaced zz#s4-2-2');
      expect(brief(`郑政办〔2022〕56号四（二）2.提高待遇，四（三）3.提出${words}。`)).toContain('misplaced zz#s4-2-2');
    });

    it('each with its own, one after the other', () => {
      const other = '“按照年度销售总额给予不超过30%的奖励”';
      const memo = `${words}，见郑政办〔2022〕56号四（二）2.，${other}，见郑政办〔2022〕56号四（二）2.。`;
      expect(brief(memo)).toEqual(['agrees zz#s4-2-2', 'misplaced zz#s4-3-3']);
    });
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

describe('quotations that the running text says are from a government', () => {
  const zz = '“鼓励装备企业积极对接新材料生产需求”';
  const xm = '“对实施智能化技术改造的项目给予10%—20%的财政补贴”';

  it.each([
    `新密市提出，${zz}。`,
    `新密市人民政府2023年明确要求：${zz}。`,
    `2023年，新密市提出${zz}。`,
    `河南省新密市提出的${zz}。`,
    `相比之下，新密规定，到2025年，${zz}。`,
    `新密市的行动计划提出，${zz}。`,
    `新密市提出${xm}和${zz}。`,
    `郑州市提出：“加强引导扶持，鼓励企业开展‘机器换人’”，新密市提出，${zz}。`,
    `新密市提出，${zz}（郑政办〔2022〕56号四（二）2.）。`,
    `${ZZ}四（二）2.支持企业，新密市提出，${zz}。`,
  ])('and stand in none of its documents: %s', (memo) => {
    const last = check(memo).findLast(({ marked }) => zz.includes(marked));
    expect(last).toMatchObject({ state: 'misplaced', place: { id: 'zz#s4-2-2' } });
    expect(last?.message).toContain('出处与文中所称不合：文中称新密');
    expect(last?.message).toContain('，原话在郑州 2022 四（二）2.');
  });

  it.each([
    `郑州市提出，${zz}。`,
    `郑州市2022年提出，${zz}。`,
    `郑州、新密都提出，${zz}。`,
    `郑州、 新密提出，${zz}。`,
    `郑州和新密提出，${zz}。`,
    `支持新密市提出${zz}。`,
    `落实新密市要求，${zz}。`,
    `洛阳市提出，${zz}。`,
    `新密市2021年提出，${zz}。`,
    `新密市工信局提出，${zz}。`,
    `新密市提出了目标。${zz}。`,
    `郑州市提出，${zz}，新密市跟进。`,
  ])('which is no fault: %s', (memo) => {
    expect(brief(memo)).toEqual(['agrees zz#s4-2-2']);
  });

  it('are not held against it where the title named is of a text that the site does not have', () => {
    expect(brief(`新密市的《2021年工作要点》提出，${zz}。`)).toEqual(['unchecked -']);
    expect(
      brief(`新密市提出，“对实施智能化技术改造的项目给予10%—20%的财政补贴，促进企业规模化、集约化发展”。`)[0],
    ).toBe('revised xm#s4-2');
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
        '转述的10亿级、3家、亿级、50家在这一条里；同类的数不止一个，说的是哪一项没有核对；其余文字没有核对。',
      ],
      ['百亿级企业集团达到3家', 'figures', '转述的百亿级不在这一条里，这一条同类的数有10亿级、亿级。'],
      ['从业人员8万人', 'located', '转述的8万人（原文是8万余人）在这一条里；其余文字没有核对。'],
      ['从业人员9万人', 'figures', '转述的9万人不在这一条里，这一条同类的数有8万余人。'],
      ['建设厂房9座', 'figures', '转述的9座不在这一条里，这一条没有同类的数。'],
      ['企业集团达到3个', 'located', '转述的3个在这一条里；其余文字没有核对。'],
      ['奖励200万', 'figures', '转述的200万不在这一条里，这一条同类的数有400亿元。'],
      ['引进200万', 'located', '没有照引原文；转述的200万没有核对，其余文字也没有核对。'],
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

  describe('without a word that says so', () => {
    const of = (said: string, at = 0): Finding | undefined => check(said)[at];

    it.each([
      ['四（三）3.给予不超过30%的奖励，最高不超过300万元。', '300万元'],
      ['四（三）3.给予40%的奖励。', '40%'],
      ['四（三）3.最高奖励300万元。', '300万元'],
      ['四（三）3.，最高奖励三百万元。', '三百万元'],
      ['四（三）3.最高0.03亿元。', '0.03亿元'],
      ['四（三）3.，30%、300万封顶。', '300万'],
      ['四（三）3.分两档奖励100、200万元。', '100万元'],
      ['四（三）3.——30%、300万元；', '300万元'],
      ['四（三）3.\t30%，最高300万元', '300万元'],
      ['四（三）3.“按照年度销售总额给予不超过30%的奖励”，封顶300万元。', '300万元'],
    ])('a figure that is not there is found: %s', (said, figure) => {
      expect(of(ZZ + said)).toMatchObject({ state: 'figures', place: { id: 'zz#s4-3-3' } });
      expect(of(ZZ + said)?.message).toContain(`转述的${figure}不在这一条里，这一条同类的数有`);
    });

    it.each([
      '四（三）3.最高奖励 200 万元。',
      '四（三）3.最高奖励二百万元。',
      '四（三）3.最高奖励0.02亿元。',
      '四（三）3.最高奖２００万。',
    ])('a figure that is there is said to be: %s', (said) => {
      expect(of(ZZ + said)).toMatchObject({ state: 'located' });
      expect(of(ZZ + said)?.message).toMatch(/^条款在。 转述的.+在这一条里；其余文字没有核对。$/u);
    });

    it.each([
      [`依据${ZZ}四（三）3.，我局拟给予A公司奖励150万元。`, '150万元'],
      [`为落实${ZZ}四（三）3.，市财政安排专项资金5000万元。`, '5000万元'],
      [`建议参照${ZZ}四（三）3.，将奖励上限提高到300万元。`, '300万元'],
      [`对照${ZZ}四（三）3.要求，我公司销售额1200万元。`, '1200万元'],
      [`根据${ZZ}四（三）3.规定，现奖励甲公司80万元。`, '80万元'],
      [`${ZZ}四（三）3.最高奖励200万元，我区去年有3家企业获奖。`, '3家'],
      [`${ZZ}四（三）3.最高奖励200万元，比我市标准高50万元。`, '50万元'],
      [`${ZZ}四（三）3.最高200万元，洛阳最高500万元。`, '500万元'],
      [`${ZZ}四（三）3.最高200万元，2024年发出310万元。`, '310万元'],
      [`${ZZ}四（三）3.有首批次奖励。最高可奖300万元。`, '300万元'],
      [`首批次产品最高300万元的奖励，由${ZZ}四（三）3.设立。`, '300万元'],
      [`${ZZ}四（三）3.由2个部门负责。`, '2个'],
    ])('a figure of the memo’s own is no error, and is named: %s', (said, figure) => {
      expect(of(said)).toMatchObject({ state: 'located' });
      expect(of(said)?.message).toContain(`附近的${figure}，这一条里没有`);
      expect(of(said)?.message).toContain('没有算作不符');
    });

    it('the figures behind a quotation that agrees may be the memo’s own, too', () => {
      const quoted = '四（三）3.“按照年度销售总额给予不超过30%的奖励”';
      expect(of(`${ZZ}${quoted}，我公司可得150万元。`)).toMatchObject({ state: 'agrees' });
      expect(of(`${ZZ}${quoted}，我公司可得150万元。`)?.message).toContain('附近的150万元，这一条里没有');
      expect(of(`${ZZ}${quoted}，补两成。`)?.message).toBe('19 字逐字相同。 转述的两成没有核对。');
    });

    it('words that the clause has itself are no sign of the memo’s own', () => {
      const library = withWords('zz#s4-3-3', '以上年度申报销售额为基数，每增长10个百分点，奖励100万元。');
      const memo = fromText('memo.txt', `${ZZ}四（三）3.以上年度申报销售额为基数，奖励150万元。`);
      expect(checkMemo(library, memo)[0]?.state).toBe('figures');
    });

    it('each of two citations has its own figures', () => {
      const swapped = `${ZZ}四（三）3.补贴20%，${XM}四（二）补贴10%。`;
      expect(of(swapped)?.message).toContain('转述的20%不在这一条里');
      expect(of(swapped)?.message).toContain('同一句所引的新密 2023 四（二）有这个数');
      expect(of(swapped, 1)?.state).toBe('located');
      const names = `奖励：郑州市（${ZZ}四（三）3.）最高300万元，新密市（${XM}四（二））补贴20%。`;
      expect([of(names), of(names, 1)].map((finding) => finding?.state)).toEqual(['figures', 'located']);
    });

    it('what is said of several at once may stand in any of them', () => {
      const said = `${ZZ}四（三）3.和${XM}四（二）分别给予30%、20%的补助。`;
      expect([of(said), of(said, 1)].map((finding) => finding?.state)).toEqual(['located', 'located']);
      expect(of(said)?.message).toContain('转述的20%不在这一条里，同一句所引的新密 2023 四（二）有；');
    });

    it('of several figures of a kind it is said that what each is of was not checked', () => {
      expect(of(`${XM}四（二）补贴20%。`)?.message).toContain('说的是哪一项没有核对');
    });

    it('a source in brackets behind the full stop', () => {
      expect(of(`最高奖励300万元。（来源：${ZZ}四（三）3.）`)?.state).toBe('figures');
      expect(brief('《实施意见》奖励300万元（郑州 2022 四（三）3.）。')).toEqual(['located -', 'figures zz#s4-3-3']);
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
