import type { Corpus } from '../../domain/corpus.ts';
import { DATASETS } from '../../domain/dataset.ts';
import { validityView } from '../validity.ts';

/** Returns the site as one page of Markdown: what it is, how to cite it, every text and every file. `site` makes an address of a site path. */
export function machineIndex(
  corpus: Pick<Corpus, 'documents' | 'clauses'>,
  builtOn: string,
  site: (path: string) => string,
): string {
  const item = (title: string, path: string, about: string): string => `- [${title}](${site(path)}): ${about}`;
  const documents = corpus.documents.map((document) => {
    const about = [
      document.region.name,
      document.issuer ?? '发文机关源文未载',
      document.docNumber ?? '文号源文未载',
      document.issuedOn ?? '日期源文未载',
      `${validityView(document, builtOn).word}（${builtOn} 判定）`,
    ];
    return item(
      document.title,
      `/data/v1/documents/${document.id}.md`,
      `${about.join('，')}。网页 ${site(document.url)}`,
    );
  });
  return `${[
    '# 政策对读',
    `> ${corpus.documents.length} 件中国政府政策文件的 ${corpus.clauses.length} 条条款，逐条有永久地址和指纹。文字逐字取自源文，校订逐处列明。`,
    [
      '引用规则：',
      '- 引语须与条款的 text 逐字相同，不要改写；引用写题名、文号、条次，例如《题名》（文号）四（二）2.',
      '- 条款地址：网页路径加 #锚点；引用链接再加 ?v=指纹（clauses.json 的 fingerprint）。',
      '- 时效只据文件自己的话；“源文未载”不等于有效，也不等于失效。',
      '- 数字、措施、对应关系由规则标注，status 为 auto 的未经人核对，请对照 quote。',
    ].join('\n'),
    ['## 文件（Markdown 全文）', ...documents].join('\n'),
    [
      '## 数据',
      item('总目', '/data/v1/index.json', '每个文件的大小与 SHA-256'),
      item('字段说明', '/data/', '各文件的字段、样例、许可和承诺'),
      ...DATASETS.map(({ name, title, description }) => item(title, `/data/v1/${name}.json`, description)),
    ].join('\n'),
    [
      '## 页面',
      item('文件', '/policies/', '全部文件'),
      item('专题', '/topics/', '一个主题在各级各年的条款'),
      item('对照', '/compare/', '指标、措施、责任、同文的对照表'),
      item('方法与承诺', '/about/', '文字和数据怎样得来'),
      item('更新', '/changes/feed.xml', 'Atom'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
