/** How the names of bodies that issue documents end. */
const END = '(?:人民政府|政府|办公[厅室]|辦公[廳室]|委员会|委員會|中心|[厅局部委院署廳會会])';
const BODY = new RegExp(`^[\\p{Script=Han}]{2,39}${END}$`, 'u');
const LED = new RegExp(`^[\\p{Script=Han}]{2,39}?${END}(?:关于|關於|$)`, 'u');

/**
 * Returns a line of a title or a signature without white space, save one space between two bodies that issue together:
 * 合肥市农业农村局 合肥市财政局关于…; 郑州市人民政府办公厅 关于… has none.
 */
export function withoutSpaces(line: string): string {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  return rest.reduce((done, piece) => {
    const before = done.split(' ').at(-1) ?? '';
    return `${done}${BODY.test(before) && !before.includes('关于') && LED.test(piece) ? ' ' : ''}${piece}`;
  }, first);
}

/** Tells whether words are the name of a body that issues documents, and no title. */
export function isBody(words: string): boolean {
  return words.split(' ').every((name) => BODY.test(name) && !/关于|關於/u.test(name));
}
