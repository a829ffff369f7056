import type { Corpus } from '../../domain/corpus.ts';
import { DATASETS } from '../../domain/dataset.ts';

/** Returns the data set as schema.org `Dataset`, by which dataset search engines find it. */
export function datasetMeta(corpus: Corpus, builtOn: string, site: (path: string) => string): Record<string, unknown> {
  const years = corpus.documents.flatMap(({ issuedOn }) => issuedOn?.slice(0, 4) ?? []).sort();
  const regions = [...new Set(corpus.documents.map(({ region }) => region.name))];
  const download = (path: string, format: string): Record<string, string> => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: site(`/data/v1/${path}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': site('/data/'),
    url: site('/data/'),
    name: '政策对读数据集',
    description: `${corpus.documents.length} 件政策文件的 ${corpus.clauses.length} 条条款，及其指标、扶持措施、责任分工、对应关系和校勘记。`,
    inLanguage: 'zh-CN',
    version: '1',
    dateModified: builtOn,
    isAccessibleForFree: true,
    license: site('/data/#licence'),
    creator: { '@type': 'Organization', name: '政策对读', url: site('/') },
    ...(years.length > 0 ? { temporalCoverage: `${years[0]}/${years.at(-1)}` } : {}),
    spatialCoverage: regions.map((name) => ({ '@type': 'Place', name })),
    distribution: [
      ...DATASETS.flatMap(({ name }) => [
        download(`${name}.json`, 'application/json'),
        download(`${name}.csv`, 'text/csv'),
      ]),
      download('corpus.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      ...corpus.documents.map(({ id }) => download(`akn/${id}.xml`, 'application/akn+xml')),
    ],
  };
}
