import { expect, it } from 'vitest';
import { referencesIn } from '../../../scripts/annotate/reference/reference.ts';
import { withTargets } from '../../../scripts/annotate/reference/target.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';

function document(id: string, title: string): PolicyDocument {
  return { id, title, docNumber: null, parts: [] } as unknown as PolicyDocument;
}
const documents = [
  document('ah', '安徽省人民政府印发关于提振市场信心促进经济运行若干政策举措的通知'),
  document('sh', '上海关于贯彻落实“十四五”农业机械化规划的实施意见'),
  document('zz', '某市人民政府关于印发工作安排的通知'),
  document('kf', '另一市人民政府关于印发工作安排的通知'),
];
const clauses = [
  {
    id: 'ah#front-title',
    doc: 'ah',
    part: null,
    text: '安徽省人民政府印发关于提振市场信心促进经济运行若干政策举措的通知',
  },
  { id: 'ah#front-title-2', doc: 'ah', part: null, text: '关于提振市场信心促进经济运行的若干政策举措' },
  { id: 'kf#front-title-2', doc: 'kf', part: null, text: '工作安排' },
  { id: 'kf/annex-1#front-title', doc: 'kf', part: 'annex-1', text: '名词解释' },
];

it.each([
  ['ah#front-notice', '现将《关于提振市场信心促进经济运行的若干政策举措》印发给你们。', 'ah'],
  ['sh#s0', '制定《上海关于贯彻落实<“十四五”农业机械化规划>的实施意见》。', 'sh'],
  ['kf#front-notice', '《工作安排》已经市政府同意，现印发给你们。', 'kf'],
  ['ah#s1', '按照《名词解释》执行。', null],
])('%s names the document %s: %s', (id, text, wanted) => {
  expect(withTargets(referencesIn({ id, text }), documents, clauses).map(({ target }) => target)).toEqual([wanted]);
});
