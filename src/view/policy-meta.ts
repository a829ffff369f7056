import type { PageRef } from './pages.ts';

/** One meta tag: its name and its content. */
export interface MetaTag {
  name: string;
  content: string;
}

/** The tags by which Zotero, EndNote and scholarly search engines know a page (Highwire `citation_*`, Dublin Core). */
export function citationTags(page: PageRef, address: string): MetaTag[] {
  const { document } = page;
  const title = page.part ? `${document.title}：${page.part.title}` : document.title;
  const tags: [string, string | null][] = [
    ['citation_title', title],
    ['citation_author', document.issuer],
    ['citation_publication_date', document.issuedOn?.replaceAll('-', '/') ?? null],
    ['citation_technical_report_institution', document.issuer],
    ['citation_technical_report_number', document.docNumber],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', address],
    ['DC.title', title],
    ['DC.creator', document.issuer],
    ['DC.publisher', document.issuer],
    ['DC.date', document.issuedOn],
    ['DC.identifier', document.docNumber],
    ['DC.identifier', address],
    ['DC.language', 'zh-CN'],
    ['DC.type', 'Text'],
    ['DC.coverage', document.region.name],
    ['DC.source', document.source.retrievedFrom],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/**
 * Returns the page as schema.org `Legislation`. `legislationIdentifier` is the printed number, left out where the source
 * has none; `legislationLegalForce` only says what the text itself says of its validity.
 */
export function legislation(page: PageRef, site: (path: string) => string): Record<string, unknown> {
  const { document, part } = page;
  const issuer = document.issuer && { '@type': 'GovernmentOrganization', name: document.issuer };
  const whole = {
    '@type': 'Legislation',
    '@id': site(document.url),
    url: site(document.url),
    name: document.title,
    inLanguage: 'zh-CN',
    ...(document.docNumber ? { legislationIdentifier: document.docNumber } : {}),
    ...(issuer ? { legislationPassedBy: issuer, publisher: issuer } : {}),
    ...(document.issuedOn ? { legislationDate: document.issuedOn, datePublished: document.issuedOn } : {}),
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: document.region.name,
      identifier: document.region.code,
    },
    ...validity(document.validity),
    ...(document.source.retrievedFrom ? { isBasedOn: document.source.retrievedFrom } : {}),
  };
  const encoding = (extension: string, format: string): Record<string, string> => ({
    '@type': 'LegislationObject',
    encodingFormat: format,
    contentUrl: site(`/data/v1/documents/${document.id}.${extension}`),
  });
  if (!part) {
    return {
      '@context': 'https://schema.org',
      ...whole,
      ...(document.parts.length > 0
        ? {
            hasPart: document.parts.map((item) => ({
              '@type': 'Legislation',
              '@id': site(item.url),
              name: item.title,
            })),
          }
        : {}),
      encoding: [
        encoding('txt', 'text/plain'),
        encoding('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      ],
    };
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': site(page.path),
    url: site(page.path),
    name: part.title,
    inLanguage: 'zh-CN',
    ...(document.docNumber ? { legislationIdentifier: document.docNumber } : {}),
    isPartOf: whole,
  };
}

function validity({ state, from, to }: PageRef['document']['validity']): Record<string, unknown> {
  const dates = { ...(from ? { legislationDateOfApplicability: from } : {}), ...(to ? { expires: to } : {}) };
  switch (state) {
    case 'in-force':
      return { ...dates, legislationLegalForce: 'https://schema.org/InForce' };
    case 'expired':
      return { ...dates, legislationLegalForce: 'https://schema.org/NotInForce' };
    case 'period-ended':
    case 'unknown':
      return {};
  }
}
