import { excerptPieces } from '../../search/excerpt.ts';
import { sitePath } from '../site-path.ts';
import { bindCombobox, type Choice, type Choices } from './combobox.ts';
import { el } from './dom.ts';
import { excerptNodes, markedHref, sealOf } from './hit-view.ts';
import { jumpLinks } from './jump-view.ts';
import { openSearch } from './open-search.ts';
import { pinyinChoices } from './pinyin-choices.ts';
import { rememberQuery } from './recent.ts';
import { recentChoices } from './recent-choices.ts';

const FIRST = 6;
const SHORT = 60;

/** Gives the quick box its list: places named outright, the first hits, and the way to all of them. */
export function bindQuickChoices(box: HTMLInputElement): void {
  bindCombobox(box, async (typed) => {
    const q = typed.trim();
    if (q === '') return recentChoices('', (chosen) => location.assign(allHref(chosen)));
    try {
      return await choicesFor(q);
    } catch {
      return {
        choices: [{ content: ['检索索引没有读到；按 Enter 到检索页再试'], choose: () => location.assign(allHref(q)) }],
        message: '检索索引没有读到',
      };
    }
  });
}

function allHref(q: string): string {
  return sitePath(`/search/?${new URLSearchParams({ q })}`);
}

async function choicesFor(q: string): Promise<Choices> {
  const { engine } = await openSearch();
  const answer = await engine.search(q);
  const keys = answer.words.map((word) => word.key);
  const jumps = (await jumpLinks(engine, await engine.jumps(q))).map(
    ({ href, label }): Choice => ({
      content: [el('span', { class: 'note' }, '直达　'), ...label],
      choose: () => location.assign(href),
    }),
  );
  const clauses = await engine.read(answer.hits.slice(0, FIRST).map((hit) => hit.clause));
  const hits = clauses.map((clause): Choice => {
    const place = [clause.document.shortTitle, clause.citation].filter(Boolean).join('　');
    const words = clause.text === '' ? (clause.heading ?? '') : clause.text;
    return {
      content: [
        sealOf(clause.document),
        el('b', {}, place),
        el('span', { class: 'ex' }, ...excerptNodes(excerptPieces(words, keys, SHORT).slice(0, 6))),
      ],
      choose: () => {
        rememberQuery(q);
        location.assign(markedHref(clause, keys));
      },
    };
  });
  const total = answer.hits.length;
  const searched = engine.catalog.clauses;
  const all: Choice = {
    content: [total === 0 ? `没有一条含有“${q}”；看同义与相近的写法` : `全部 ${total} 条（已检索 ${searched} 条）`],
    choose: () => location.assign(allHref(q)),
  };
  const spelled = await pinyinChoices(q, (word) => location.assign(allHref(word)));
  return { choices: [...jumps, ...spelled, ...hits, all], message: `${total} 条命中，方向键选择` };
}
