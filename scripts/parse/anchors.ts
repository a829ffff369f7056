import type { Node } from './node.ts';

/** Gives every node below a root its anchor by contract §1; a repeated one gets a letter (`s3-2b`). */
export function assignAnchors(root: Node): void {
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  const take = (wanted: string): string => {
    let name = wanted;
    while (used.has(name)) {
      const n = (repeats.get(wanted) ?? 1) + 1;
      repeats.set(wanted, n);
      name = `${wanted}${suffix(n)}`;
    }
    used.add(name);
    return name;
  };
  let tables = 0;
  const matter: MatterRun = { counts: new Map(), name: '', anchor: '', length: 0 };
  const walk = (parent: Node): void => {
    let paragraphs = parent === root ? 0 : 1;
    for (const node of parent.children) {
      if (node.kind === 'paragraph') paragraphs += 1;
      if (node.kind === 'table') {
        tables += 1;
        node.anchor = take(`t${tables}`);
        matter.name = '';
      } else if (node.kind === 'table-row') node.anchor = take(`${parent.anchor}-r${node.number}`);
      else if (isMatter(node)) node.anchor = take(matterAnchor(node, matter));
      else {
        matter.name = '';
        node.anchor = take(wantedAnchor(node, parent, root, paragraphs));
      }
      walk(node);
    }
  };
  walk(root);
}

/** Front or back matter of one role, which may run over several paragraphs. */
interface MatterRun {
  counts: Map<string, number>;
  name: string;
  anchor: string;
  length: number;
}

function isMatter(node: Node): boolean {
  return node.kind === 'front' || node.kind === 'back' || node.kind === 'annex-list';
}

function matterAnchor(node: Node, run: MatterRun): string {
  const name = `${node.kind === 'front' ? 'front' : 'back'}-${node.role}`;
  if (run.name === name) {
    run.length += 1;
    return `${run.anchor}-p${run.length}`;
  }
  const count = (run.counts.get(name) ?? 0) + 1;
  run.counts.set(name, count);
  run.name = name;
  run.anchor = count === 1 ? name : `${name}-${count}`;
  run.length = 1;
  return run.anchor;
}

function wantedAnchor(node: Node, parent: Node, root: Node, paragraphs: number): string {
  const base = parent === root ? '' : parent.anchor;
  switch (node.kind) {
    case 'paragraph':
      if (parent === root) return paragraphs === 1 ? 's0' : `s0-p${paragraphs}`;
      return `${base}-p${paragraphs}`;
    case 'responsibility':
      return `${base}-r`;
    case 'enumeration':
      return `${base || 's0'}-i${node.number}`;
    case 'book':
      return `${lawBase(base)}bk${node.number}`;
    case 'chapter':
      return `${lawBase(base)}ch${node.number}`;
    case 'division':
      return `${lawBase(base)}d${node.number}`;
    case 'article':
      return `art${node.number}${node.after === null ? '' : `z${node.after}`}`;
    default:
      return base === '' ? `s${ownPath(node)}` : `${base}-${node.number}`;
  }
}

/** Parts of laws stand in parts of laws only. */
function lawBase(base: string): string {
  return /^(?:bk|ch|d)\d/u.test(base) ? `${base}-` : '';
}

/** The number of a clause of the first level; a decimal without the number above it keeps the whole: 1.2 → 1-2. */
function ownPath(node: Node): string {
  if (!/^decimal-[2-4]$/u.test(node.style ?? '')) return String(node.number);
  return node.label.text.match(/\d+/gu)?.map(Number).join('-') ?? String(node.number);
}

/** 2 → b, 3 → c, … 27 → ba. */
function suffix(n: number): string {
  let rest = n - 1;
  let out = '';
  do {
    out = String.fromCharCode(97 + (rest % 26)) + out;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return out;
}
