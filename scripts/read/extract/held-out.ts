/** More marks than this in one paragraph nobody writes: the time to read them grows with their square. */
const MOST_MARKS = 2_000;
const MARKS = /[*_~`[\]\\]/gu;
const FIRST_PRIVATE = 0xe000;

/** A Markdown text without the paragraphs that are kept as they are. */
export interface HeldOut {
  text: string;
  /** Returns lines with those paragraphs back in their places, every character as in the file. */
  restore(lines: readonly string[]): string[];
}

/**
 * Takes paragraphs, and rows of tables, out of a Markdown text whose marks are beyond any real number, so that a file made
 * to cost time costs none. A token of one private character and a number stands for each.
 */
export function holdOut(source: string): HeldOut {
  const sign = unusedSign(source);
  const held: string[] = [];
  const text = paragraphs(source)
    .map((part) => {
      if ((part.match(MARKS)?.length ?? 0) <= MOST_MARKS) return part;
      held.push(part);
      return `${sign}${held.length - 1}${sign}`;
    })
    .join('\n');
  const token = new RegExp(`${sign}(\\d+)${sign}`, 'gu');
  return {
    text,
    restore: (lines) =>
      lines.flatMap((line) => {
        const whole = line.replace(token, (_, number) => held[Number(number)] ?? '');
        return whole === line ? [line] : whole.split('\n');
      }),
  };
}

/** Lines between blank ones belong together, except in a table; put together again by line ends they are the text. */
function paragraphs(source: string): string[] {
  const parts: string[][] = [];
  let open = false;
  for (const line of source.split('\n')) {
    const alone = line.trim() === '' || /^\s*\|/u.test(line);
    const last = parts.at(-1);
    if (open && !alone && last) last.push(line);
    else parts.push([line]);
    open = !alone;
  }
  return parts.map((lines) => lines.join('\n'));
}

function unusedSign(source: string): string {
  let code = FIRST_PRIVATE;
  while (source.includes(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}
