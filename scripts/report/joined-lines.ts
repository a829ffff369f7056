import { type DoubtRule, doubt } from './doubt.ts';

const MANY = 0.25;

/** A source with so many broken lines that how they were joined deserves a look. */
export const joinedLines: DoubtRule = ({ source, repairs }) => {
  const joins = repairs.filter((repair) => repair.kind === 'line-join' && repair.by === 'rule').length;
  const lines = source.lines.filter((line) => line.end > line.start).length;
  if (joins < 10 || joins < lines * MANY) return [];
  const message = `${lines} 行里有 ${joins} 处断行，已按版式接排。`;
  return [
    doubt(
      source,
      'joined-lines',
      'info',
      1,
      message,
      '多见于 PDF 提取的文字：请抽看分段是否合原件，必要时用 splits、joins 更正。',
    ),
  ];
};
