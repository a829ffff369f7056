/** An anchor (锚点) by the grammar of contract §1; made only by this module. */
export type Anchor = string & { readonly __anchor: unique symbol };

const TAIL = String.raw`(?:-(?:p|i)?\d+[a-z]*|-r\d*[a-z]*)*`;
const NUMBERED = String.raw`s\d+[a-z]*`;
const LAW = String.raw`(?:bk|ch|d)\d+[a-z]*(?:-(?:bk|ch|d)\d+[a-z]*)*|art\d+(?:z\d+)?[a-z]*`;
const MATTER = String.raw`(?:front|back)(?:-[a-z]+)*(?:-\d+)?`;
const GRAMMAR = new RegExp(String.raw`^(?:(?:${NUMBERED}|${LAW}|${MATTER})${TAIL}|t\d+(?:-r\d+[a-z]*)?)$`);

/** Tells whether a string is an anchor of the grammar. */
export function isAnchor(text: string): text is Anchor {
  return GRAMMAR.test(text);
}

/** Returns the text as an anchor; throws where it is none, which is a defect of the parser and not of the input. */
export function anchor(text: string): Anchor {
  if (!isAnchor(text)) throw new Error(`“${text}” is not an anchor of the grammar in contract §1`);
  return text;
}

/** Returns the global id of a clause, `<doc>[/<part>]#<anchor>`. */
export function clauseId(doc: string, part: string | null, local: string): string {
  return `${doc}${part ? `/${part}` : ''}#${local}`;
}

/** Returns the site path of a document or part, without base path: `/policies/<doc>/[<part>/]`. */
export function pagePath(doc: string, part: string | null): string {
  return `/policies/${doc}/${part ? `${part}/` : ''}`;
}

/** Splits a global id into page key (`<doc>[/<part>]`) and anchor. */
export function splitId(id: string): { page: string; doc: string; part: string | null; anchor: string } {
  const at = id.indexOf('#');
  const page = at < 0 ? id : id.slice(0, at);
  const slash = page.indexOf('/');
  return {
    page,
    doc: slash < 0 ? page : page.slice(0, slash),
    part: slash < 0 ? null : page.slice(slash + 1),
    anchor: at < 0 ? '' : id.slice(at + 1),
  };
}

/** Returns the global id of a place as editors write it: an anchor, `part/anchor`, or a global id already. */
export function placeId(doc: string, place: string): string {
  if (place.includes('#')) return place;
  const slash = place.indexOf('/');
  return clauseId(doc, slash < 0 ? null : place.slice(0, slash), place.slice(slash + 1));
}
