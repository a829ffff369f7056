import type { PolicyDocument } from './document.ts';

/**
 * Returns a title cut down for a map or a narrow list: without issuer, 关于, 印发 or 转发 … 的通知, region, years in brackets.
 * The full title always stands beside it for assistive technology or in the link’s page.
 */
export function shortName(document: Pick<PolicyDocument, 'title' | 'region' | 'issuer'>): string {
  const { title, region, issuer } = document;
  let name = title;
  if (issuer && name.startsWith(issuer)) name = name.slice(issuer.length);
  name = name.replace(/^[^，。]{2,20}(?:人民政府|办公厅|办公室|委员会)(?=关于)/u, '').replace(/^关于/u, '');
  name = name.replace(/^(?:印发|转发)(.+)的通知$/u, '$1').replace(/^[《](.+)[》]$/u, '$1');
  if (name.startsWith(region.name)) name = name.slice(region.name.length);
  name = name.replace(/[（(][^（）()]*[）)]$/u, '').replace(/\d{4}年(?:度)?/u, '');
  return name === '' ? title : name;
}
