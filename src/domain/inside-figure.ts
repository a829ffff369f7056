const DIGIT_BEFORE = /[0-9０-９][.．,]?$/u;
const DIGIT_AFTER = /^[.．,]?[0-9０-９]/u;

/** Tells whether a place in a text lies inside a figure, so that cutting there would make two numbers of one (1|000, 17.|1). */
export function insideFigure(text: string, at: number): boolean {
  return DIGIT_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && DIGIT_AFTER.test(text.slice(at, at + 2));
}

/** Tells whether a figure begins at a place in a text. */
export function beginsFigure(text: string, at: number): boolean {
  return /^[0-9０-９]/u.test(text.slice(at, at + 1)) && !insideFigure(text, at);
}
