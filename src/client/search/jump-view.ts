import type { Engine } from '../../search/engine.ts';
import type { Jump } from '../../search/jump.ts';
import { sitePath } from '../site-path.ts';
import { el } from './dom.ts';
import { sealOf } from './hit-view.ts';

/** A place a query names outright, ready to be led to. */
export interface JumpLink {
  href: string;
  label: Node[];
  /** Whether nothing else can be meant. */
  sure: boolean;
}

/** Returns the links of the places a query names (文号, 条次). */
export async function jumpLinks(engine: Engine, jumps: readonly Jump[]): Promise<JumpLink[]> {
  return Promise.all(
    jumps.map(async (jump) => {
      if (jump.kind === 'document') {
        const { document: found } = jump;
        return {
          sure: jump.sure,
          href: sitePath(found.url),
          label: [sealOf(found), text(`${found.title}（${found.docNumber ?? ''}）`)],
        };
      }
      const [clause] = await engine.read([jump.clause]);
      if (clause === undefined) return { href: '', label: [], sure: false };
      const name = [clause.document.shortTitle, clause.partTitle, clause.citation].filter(Boolean).join('　');
      const words = clause.heading ?? beginningOf(clause.text);
      return {
        sure: jump.sure,
        href: sitePath(clause.url),
        label: [sealOf(clause.document), text(`${name}　${words}`)],
      };
    }),
  );
}

/** Characters of a clause without a heading by which a reader knows it. */
const BEGINNING = 24;

function beginningOf(words: string): string {
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words;
}

const text = (words: string): Text => document.createTextNode(words);

/** Makes the part that leads straight there, above the hits. */
export function jumpView(links: readonly JumpLink[]): Node[] {
  if (links.length === 0) return [];
  const items = links.map(({ href, label }) => el('li', {}, el('a', { href }, ...label)));
  return [el('section', { class: 'jump', 'aria-label': '直达' }, el('h2', {}, '直达'), el('ul', {}, ...items))];
}
