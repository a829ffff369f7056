import { AlignmentType, convertMillimetersToTwip, type IRunOptions, type IStylesOptions, LineRuleType } from 'docx';

/** Sizes in half points: 2号 22 pt, 3号 16 pt, 4号 14 pt (GB/T 9704—2012 §5.2.2). */
export const SIZE = { title: 44, body: 32, small: 28 } as const;

/** A4 with the text block of 156 mm × 225 mm: head margin 37 mm, binding margin 28 mm (GB/T 9704—2012 §5.2.1). */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
  },
};

/** The faces of official documents: 小标宋 for titles, 黑体 level 1, 楷体 level 2, 仿宋 text. */
export const FACE = {
  title: face('方正小标宋简体'),
  level1: face('黑体'),
  level2: face('楷体_GB2312'),
  body: face('仿宋_GB2312'),
} as const;

function face(name: string): NonNullable<IRunOptions['font']> {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name };
}

/** 22 lines a page, 28 characters a line: exact line height 28.8 pt and an indent of two characters. */
export const BODY_PARAGRAPH = {
  alignment: AlignmentType.JUSTIFIED,
  spacing: { line: 576, lineRule: LineRuleType.EXACT },
  indent: { firstLine: SIZE.body * 20 },
} as const;

/** Returns the default style of the document. */
export function documentStyles(): IStylesOptions {
  return { default: { document: { run: { font: FACE.body, size: SIZE.body } } } };
}
