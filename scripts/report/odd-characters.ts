import { lineAt } from '../../src/domain/source.ts';
import { atMost, type DoubtRule, doubt } from './doubt.ts';

const ODD = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/gu;

/** Characters that no text has: replacement signs, private-use and control characters, left by a wrong decoding or font. */
export const oddCharacters: DoubtRule = ({ source }) =>
  atMost(
    [...source.text.matchAll(ODD)].map((match) => {
      const line = lineAt(source.lines, match.index);
      const column = match.index - (source.lines[line - 1]?.start ?? 0) + 1;
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const message = `有一个不成字的符号（U+${code}）。`;
      return doubt(
        source,
        'odd-character',
        'warning',
        line,
        message,
        '多半是转码或字体所致，请对照原件，用 repairs 更正。',
        column,
      );
    }),
  );
