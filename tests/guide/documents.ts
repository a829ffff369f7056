import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A text that tells people how the project works. */
export interface Guide {
  path: string;
  /** The folder its relative names start from. */
  folder: string;
  text: string;
}

/** Returns README, the READMEs of the rooms, and the guide. */
export function guides(): Guide[] {
  const rooms = ['scripts', 'src'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('README.md'))
      .map((name) => join(top, name)),
  );
  const pages = readdirSync('content/guide').map((name) => join('content/guide', name));
  return ['README.md', ...rooms, ...pages].map((path) => ({
    path,
    folder: path.startsWith('content/') ? '.' : dirname(path),
    text: readFileSync(path, 'utf8'),
  }));
}

/** Returns what stands between backticks outside of code blocks. */
export function codeWords(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** Returns the code blocks of a language. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}
