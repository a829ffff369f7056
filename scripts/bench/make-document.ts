import { formatNumeral } from '../../src/domain/numeral.ts';
import { dialect } from './dialect.ts';
import { coin, type Language, speak } from './language.ts';
import type { Random } from './random.ts';

/** What a made document draws on. */
export interface Material {
  /** The language of its own field, and that of all fields together. */
  own: Language;
  general: Language;
  /** Sentences of an earlier made document that it carries out, or none. */
  model: readonly string[];
}

/** One sentence in this many is a formula or quotation that stands word for word in a real document. */
const VERBATIM = 120;
/** Share of the sentences of a document with a model that are taken from it, word for word or with other figures. */
const TAKEN = 0.25;
const NAMED = 0.3;
const FIGURES = 0.12;

/** Returns a document of about so many characters in the structure of the real ones, and its sentences. */
export function makeDocument(
  title: string,
  material: Material,
  random: Random,
  characters: number,
): { text: string; sentences: string[] } {
  const own = dialect(material.general, random);
  const names = Array.from({ length: 12 }, () => coin(material.own, random));
  const sentences: string[] = [];
  const next = (): string => {
    const made = sentence(material, names, own, random);
    sentences.push(made);
    return made;
  };
  const lines = [title, '', '各有关单位：', '', next()];
  let item = 0;
  let length = 0;
  for (let part = 1; length < characters; part += 1) {
    lines.push('', `${formatNumeral(part)}、${random.pick(material.general.headings)}`);
    for (let section = 1; section <= random.int(3, 8) && length < characters; section += 1) {
      lines.push('', `（${formatNumeral(section)}）${random.pick(material.own.headings)}`);
      for (let count = random.int(1, 5); count > 0; count -= 1) {
        item += 1;
        const body = Array.from({ length: random.int(2, 5) }, next).join('');
        lines.push('', `${item}. ${body}`);
        length += body.length;
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, sentences };
}

function sentence(
  { own, general, model }: Material,
  names: readonly string[],
  translate: (text: string) => string,
  random: Random,
): string {
  if (model.length > 0 && random.next() < TAKEN) return retouched(random.pick(model), random);
  if (random.int(1, VERBATIM) === 1) return random.pick(general.sentences);
  let made = translate(speak(random.next() < 0.8 ? own : general, random));
  if (random.next() < NAMED) made = made.replace(/。$/u, `，支持${random.pick(names)}做大做强。`);
  if (random.next() < FIGURES) made = made.replace(/。$/u, `，产值突破${random.int(10, 900)}亿元。`);
  return made;
}

/** A lower level takes a sentence over as it is, or with its last clause left out. */
function retouched(taken: string, random: Random): string {
  const cut = taken.lastIndexOf('，');
  return random.next() < 0.5 || cut < 20 ? taken : `${taken.slice(0, cut)}。`;
}
