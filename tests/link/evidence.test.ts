import { describe, expect, it } from 'vitest';
import { quoteBoth } from '../../scripts/link/evidence.ts';
import { sentencesOf } from '../../src/domain/sentences.ts';

describe('quoteBoth', () => {
  it('quotes whole sentences that hold what is shared', () => {
    const from =
      '分类有序化解过剩产能。积极引导企业采用清洁生产工艺、先进节能技术和高效末端治理装备，创建一批绿色示范工厂。强化约束。';
    const to =
      '加快企业绿色化改造，引导企业采用清洁生产工艺、先进节能技术和高效末端治理装备，创建一批“绿色工厂”。按20%给予资助。';
    const evidence = quoteBoth(from, to);
    expect(evidence.from).toBe('积极引导企业采用清洁生产工艺、先进节能技术和高效末端治理装备，创建一批绿色示范工厂。');
    expect(evidence.to).toBe(to.slice(0, to.indexOf('按')));
    expect(evidence.shared[0]).toBe('引导企业采用清洁生产工艺、先进节能技术和高效末端治理装备，创建一批');
  });

  it('cuts shared wording where the two print it differently, so that each piece stands in both', () => {
    const { shared } = quoteBoth('坚持“甲醇—烯烃—烯烃下游产品”发展路线。', '按照“甲醇-烯烃-烯烃下游产品”发展路线。');
    expect(shared).toEqual(['烯烃下游产品”发展路线']);
  });

  it('cuts no figure in two and quotes the sentence where shared words lead to a figure', () => {
    const from =
      '到2025年，新材料产业布局更加合理，形成带动力强、特色鲜明、优势互补的创新型新材料特色产业集群，将新材料产业打造成为支撑力量。全市新材料产业产值突破1000亿元。';
    const to =
      '到2025年，形成带动力强、特色鲜明、优势互补的耐火材料特色产业集群。力争耐火材料产值突破400亿元。打造产业基地。';
    const evidence = quoteBoth(from, to);
    expect(evidence.from).toBe(from);
    expect(evidence.to).toBe(to.slice(0, to.indexOf('打造')));
    expect(evidence.shared).toContain('产值突破');
    expect(evidence.shared.filter((words) => /00亿元/u.test(words))).toEqual([]);
    expect(quoteBoth('增加值增长4.2亿元，其中规模以上', '增加值增长1.2亿元，其中规模以上').shared).toEqual([
      '亿元，其中规模以上',
      '增加值增长',
    ]);
  });

  it('names only passages that stand in both quotes', () => {
    const long = '积极引导企业采用清洁生产工艺、先进节能技术和高效末端治理装备，创建一批绿色示范工厂。';
    const evidence = quoteBoth(`${long}强化政策支持。`, `加大政策支持力度。${long}`);
    expect(evidence).toEqual({ from: long, to: long, shared: [long.slice(0, -1)] });
  });

  it('quotes no heading alone: the sentence behind it too, or else the one before', () => {
    const table = '现代家居。围绕建筑、家居，发展铝合金门窗和全铝家具。扩大消费。';
    expect(quoteBoth(table, '完成改造任务的企业享受补贴，补齐短板。拓终端。')).toMatchObject({
      from: '现代家居。围绕建筑、家居，发展铝合金门窗和全铝家具。',
      to: '完成改造任务的企业享受补贴，补齐短板。',
    });
    expect(quoteBoth('举办对接活动，促进合作。深化企业服务。', '企业服务。').from).toBe(
      '举办对接活动，促进合作。深化企业服务。',
    );
  });

  it('quotes a text without a full stop as a whole', () => {
    expect(quoteBoth('建设耐火材料基地', '耐火材料基地').from).toBe('建设耐火材料基地');
  });
});

describe('sentencesOf', () => {
  it('keeps closing marks with their sentence and loses nothing', () => {
    const text = '一是“先行。”二是后行；三是再行';
    expect(sentencesOf(text).map(([from, to]) => text.slice(from, to))).toEqual([
      '一是“先行。”',
      '二是后行；',
      '三是再行',
    ]);
  });
});
