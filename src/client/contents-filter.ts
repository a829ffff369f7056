/** Returns a 条次 without the marks that people leave out: 三、（五）7. → 三(五)7. */
export function pinForm(words: string): string {
  return words.normalize('NFKC').replace(/[\s、.．，]+/gu, '');
}

/** One line of the contents: its words, its 条次 as the chain of printed numbers, and the lines below it. */
export interface ContentsLine {
  words: string;
  pin: string;
  below: readonly ContentsLine[];
}

/** Tells whether a line is meant by what is typed: by its words, or by its 条次 from the beginning (三（五）, 四（二）2). */
export function isMeant(line: Pick<ContentsLine, 'words' | 'pin'>, typed: string): boolean {
  const word = typed.trim();
  if (word === '') return true;
  const pin = pinForm(word);
  return line.words.includes(word) || (pin !== '' && line.pin.startsWith(pin));
}

/** Returns the lines that a filter leaves: those meant, those above one meant and all below it. */
export function linesLeft<L extends ContentsLine>(lines: readonly L[], typed: string): Set<ContentsLine> {
  const left = new Set<ContentsLine>();
  const keep = (line: ContentsLine, above: boolean): boolean => {
    const meant = above || isMeant(line, typed);
    const below = line.below.map((each) => keep(each, meant));
    const stays = meant || below.some(Boolean);
    if (stays) left.add(line);
    return stays;
  };
  for (const line of lines) keep(line, false);
  return left;
}
