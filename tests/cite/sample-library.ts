import type { CheckIndex } from '../../src/cite/check/check-index.ts';
import { type Library, makeLibrary } from '../../src/cite/check/library.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';

const LABELS: Record<string, string[]> = {
  s4: ['四、'],
  's4-2': ['四、', '（二）'],
  's4-2-2': ['四、', '（二）', '2.'],
  's4-2-2-p2': ['四、', '（二）', '2.'],
  's4-2-2-r': ['四、', '（二）', '2.'],
  's4-3': ['四、', '（三）'],
  's4-3-3': ['四、', '（三）', '3.'],
};
const NUMERALS = ['', '一', '二', '三', '四'];

function clause(doc: string, anchor: string, heading: string | null, text: string): CheckIndex['clauses'][number] {
  const labels = LABELS[anchor] ?? [];
  const num = (/^s([\d-]+?)(?:-[pr].*)?$/.exec(anchor)?.[1] ?? '').split('-').map(Number);
  const places = [`${NUMERALS[num[0] ?? 0] ?? ''}`, `（${NUMERALS[num[1] ?? 0] ?? ''}）`, `${num[2] ?? ''}.`];
  const suffix = anchor.endsWith('-p2') ? '第2段' : anchor.endsWith('-r') ? '责任单位' : '';
  const parent = num.length > 1 ? `${doc}#s${num.slice(0, -1).join('-')}` : null;
  return {
    id: `${doc}#${anchor}`,
    pin: places.slice(0, num.length).join('') + suffix,
    num,
    labels,
    heading,
    text,
    fingerprint: fingerprint(text || (heading ?? '')),
    parent: suffix ? `${doc}#s${num.join('-')}` : parent,
    inline: false,
  };
}

/** A small index in the words of the city document, with one clause revised and one moved. */
export const sampleIndex: CheckIndex = {
  builtOn: '2026-11-25',
  documents: [
    {
      id: 'zz',
      title: '郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
      shortTitle: '郑州 2022',
      docNumber: '郑政办〔2022〕56号',
      issuer: '郑州市人民政府办公厅',
      issuedOn: '2022-06-02',
      level: 'municipality',
      parts: [],
    },
    {
      id: 'xm',
      title: '新密市加快耐火材料产业高质量发展三年行动计划（2023—2025年）',
      shortTitle: '新密 2023',
      docNumber: '新密政文〔2023〕82号',
      issuer: '新密市人民政府',
      issuedOn: '2023-06-01',
      level: 'county',
      parts: [],
    },
  ],
  clauses: [
    clause('zz', 's4', '支持政策', ''),
    clause('zz', 's4-2', '提升企业技术装备水平', ''),
    clause(
      'zz',
      's4-2-2',
      null,
      '加强引导扶持，鼓励企业开展“机器换人”“生产换线”“设备换芯”，加快技术改造步伐。鼓励装备企业积极对接新材料生产需求。',
    ),
    clause('zz', 's4-2-2-p2', null, '支持建设培育钻石加工中心，重点开发微薄等离子体化学气相沉积设备。'),
    clause('zz', 's4-2-2-r', null, '责任单位：市工信局、市科技局。'),
    clause('zz', 's4-3', '加快新材料推广应用', ''),
    clause(
      'zz',
      's4-3-3',
      null,
      '对符合国家《重点新材料首批次应用示范指导目录》的产品，按照年度销售总额给予不超过30%的奖励，最高不超过200万元。',
    ),
    clause('xm', 's4', '保障措施', ''),
    clause(
      'xm',
      's4-2',
      '强化要素保障',
      '对实施智能化技术改造的项目给予10%—20%的财政补贴，促进企业规模化、集约化经营。',
    ),
  ],
  former: {
    'xm#s4-2': [
      {
        fingerprint: '0badcafe',
        words: '对实施智能化技术改造的项目给予10%—20%的财政补贴，促进企业规模化、集 约化发展。',
      },
    ],
    'zz#s9': [{ fingerprint: '0000beef', words: '旧条文字已经并入别处的条款。' }],
  },
  moved: { 'zz#s9': 'zz#s4-3-3' },
  mentions: [{ title: '耐火材料行业规范条件', docNumber: null, clause: 'xm#s4-2' }],
};

export const sample: Library = makeLibrary(sampleIndex);

/** Returns the sample with other words in one clause. */
export function withWords(id: string, text: string): Library {
  const clauses = sampleIndex.clauses.map((item) => (item.id === id ? { ...item, text } : item));
  return makeLibrary({ ...sampleIndex, clauses });
}

/** Returns the present fingerprint of a clause of the sample. */
export function fp(id: string): string {
  return sample.entryOf.get(id)?.clause.fingerprint ?? '';
}
