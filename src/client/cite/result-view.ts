import { type Finding, isBroken, type Place, type State, stateName } from '../../cite/check/finding.ts';
import { placePath } from '../../cite/check/place.ts';
import { byGravity, placeName, tally } from '../../cite/report/report.ts';
import type { IconName } from '../../components/icons.ts';
import { sitePath } from '../site-path.ts';
import { differenceList } from './difference-list.ts';
import { element } from './element.ts';
import { outlineIcon } from './outline-icon.ts';

/** How many results are put on the page at a time. */
const STEP = 200;

const ICONS: Record<State, IconName> = {
  differs: 'warn',
  figures: 'warn',
  misplaced: 'swap',
  missing: 'cross',
  revised: 'wave',
  located: 'page',
  agrees: 'tick',
  unchecked: 'dash',
};

/** What can be done with one result. */
export interface ResultActions {
  copyWords(place: Place): void;
  copyLink(place: Place): void;
  /** Null where the memo is a file that stays as it is. */
  insertLink: ((finding: Finding, place: Place) => void) | null;
}

/** Returns the count of each state; each leads to the first of its results. */
export function tallyView(findings: readonly Finding[]): HTMLElement {
  const list = element('div', { class: 'tally states', role: 'list' });
  const sorted = byGravity(findings);
  for (const { state, name, bad, count } of tally(findings)) {
    const first = sorted.find((finding) => finding.state === state);
    const word = element('span', bad && count > 0 ? { class: 'zhu' } : {}, outlineIcon(ICONS[state]), name);
    const cell = first ? element('a', { href: `#r${first.number}` }) : element('span', {});
    cell.append(element('b', {}, String(count)), word);
    list.append(element('div', { role: 'listitem' }, cell));
  }
  return list;
}

/** Returns every result, the gravest first. */
export function resultList(findings: readonly Finding[], actions: ResultActions): HTMLElement {
  const sorted = byGravity(findings);
  const list = element('div', { class: 'results' });
  const more = element('button', { type: 'button', class: 'btn' });
  let next = 0;
  const add = (): void => {
    more.before(...sorted.slice(next, next + STEP).map((finding) => resultView(finding, actions)));
    next += STEP;
    if (next >= sorted.length) more.remove();
    else more.textContent = `再显示 ${Math.min(STEP, sorted.length - next)} 处`;
  };
  more.addEventListener('click', add);
  list.append(more);
  add();
  return list;
}

function resultView(finding: Finding, actions: ResultActions): HTMLElement {
  const box = element('article', {
    class: `res${isBroken(finding.state) ? ' bad' : ''}`,
    id: `r${finding.number}`,
    tabindex: '-1',
  });
  const body = element('div', {});
  const state = element('span', { class: 'st' }, outlineIcon(ICONS[finding.state]), stateName(finding.state));
  body.append(element('p', { class: 'v' }, state, element('span', { class: 'c' }, placeName(finding))));
  if (finding.message) body.append(element('p', { class: 'c said' }, finding.message));
  if (finding.difference) body.append(differenceList(finding.difference));
  if (finding.nearby.length > 0) body.append(nearbyView(finding.nearby));
  const acts = actsView(finding, actions);
  if (acts) body.append(acts);
  const back = element('a', {
    class: 'n',
    href: `#m${finding.number}`,
    'aria-label': `第 ${finding.number} 处，回到稿件`,
  });
  back.textContent = String(finding.number);
  box.append(back, body);
  return box;
}

function nearbyView(nearby: readonly Place[]): HTMLElement {
  const line = element('p', { class: 'c' }, '可看');
  nearby.forEach((place, i) => {
    line.append(i === 0 ? '' : '、', element('a', { href: sitePath(placePath(place)) }, `${place.short} ${place.pin}`));
  });
  return line;
}

function actsView(finding: Finding, actions: ResultActions): HTMLElement | null {
  const { place } = finding;
  if (!place) return null;
  const acts = element('p', { class: 'acts' });
  acts.append(element('a', { href: sitePath(placePath(place)), target: '_blank', rel: 'noopener' }, '打开该条'));
  acts.append(action('复制原文', () => actions.copyWords(place)));
  if (finding.offerLink) {
    acts.append(action('复制链接', () => actions.copyLink(place)));
    const { insertLink } = actions;
    if (insertLink) acts.append(action('插入链接', () => insertLink(finding, place)));
  }
  return acts;
}

function action(words: string, run: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'lk' }, words);
  button.addEventListener('click', run);
  return button;
}
