import { readLabel, readOrdinal } from '../../src/domain/label.ts';
import type { Decisions } from './decisions.ts';
import type { Piece } from './piece.ts';

const ENDS = /[。！？；：…!?;:.](?:[”’"）)》〉」』】]*)$/u;
const OPEN_END = /[，、,（(“‘《〈—＋+\-·/]$/u;
const STARTS = /^(?:责任单位|牵头单位|配合单位|主办|督办|抄送|附件|附表|注)[:：\d\s]?/u;
const DATE_LINE = /^[二一][〇○零\d]?.{1,12}年.{1,4}月.{1,4}日$|^\d{4}年\d{1,2}月\d{1,2}日(?:印发)?$/u;

/** Decides for every piece whether the next one goes on with it; reads them in reading order. */
export function decideJoins(pieces: readonly Piece[], decisions: Decisions): void {
  const live = pieces.filter((piece) => !piece.dropped);
  live.forEach((piece, index) => {
    const next = live[index + 1];
    if (!next) return;
    piece.joined = decisions.joins.has(piece.end) || continues(piece, next);
  });
}

function continues(piece: Piece, next: Piece): boolean {
  if (piece.table || next.table || piece.kind || next.kind || next.split) return false;
  const text = piece.chars.text;
  const after = next.chars.text;
  const label = readLabel(text);
  if (label && label.length >= text.length) return true;
  if (readLabel(after) || readOrdinal(after) || STARTS.test(after)) return false;
  if (next.indent >= 4 && piece.indent < next.indent) return false;
  if (ENDS.test(text)) return false;
  if (OPEN_END.test(text)) return true;
  if (DATE_LINE.test(text) || DATE_LINE.test(after)) return false;
  if (label && text.length <= 40) return false;
  return text.length > 40 || /[，、。]/u.test(text);
}
