import { type DoubtRule, doubt } from './doubt.ts';

/** A document without any numbered clause: it is divided by paragraphs only. */
export const unnumbered: DoubtRule = ({ source, clauses }) => {
  if (clauses.length === 0 || clauses.some((clause) => clause.num.length > 0)) return [];
  return [
    doubt(
      source,
      'unnumbered',
      'info',
      1,
      '全文没有编号的条款，只按自然段分条。',
      '若原件有编号，多半是提取时丢失，请对照。',
    ),
  ];
};
