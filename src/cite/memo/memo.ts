/** A memo to be checked: its text, one paragraph a line, and the hyperlinks in it. */
export interface Memo {
  name: string;
  text: string;
  links: { start: number; end: number; href: string }[];
}
