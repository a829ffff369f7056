import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Element, Root as Html } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Root } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { listFiles } from '../lib/files.ts';

/**
 * Writes for every page of a built site an MDX file with the words of its main part, a paragraph a line, so that the bare
 * tools can build the same pages. Redirects have no main part and are left out.
 */
export async function writePageTexts(site: string, folder: string): Promise<void> {
  const paths = (await listFiles(site)).filter((path) => path.endsWith('index.html'));
  for (const path of paths) {
    const main = mainOf(
      unified()
        .use(rehypeParse)
        .parse(await readFile(join(site, path), 'utf8')),
    );
    if (!main) continue;
    const lines = toText(main)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const out = join(folder, `${dirname(path) === '.' ? 'home' : dirname(path)}.mdx`);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, `---\ntitle: ${JSON.stringify(path)}\n---\n\n${asMdx(lines)}`);
  }
}

function mainOf(page: Html): Element | null {
  let main: Element | null = null;
  visit(page, 'element', (node) => {
    if (node.tagName !== 'main') return CONTINUE;
    main = node;
    return EXIT;
  });
  return main;
}

function asMdx(lines: readonly string[]): string {
  const root: Root = {
    type: 'root',
    // A line that begins like a statement of a module would be read as one.
    children: lines.map((line) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: line.replace(/^(?=import|export)/, '› ') }],
    })),
  };
  return toMarkdown(root, { extensions: [mdxToMarkdown()] });
}
