import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

/** Compiles the MDX of a policy text to the body of a function, as `run` of MDX takes it. */
export async function compileMdx(mdx: string): Promise<string> {
  return String(
    await compile(mdx, {
      outputFormat: 'function-body',
      remarkPlugins: [remarkGfm],
      elementAttributeNameCase: 'html',
    }),
  );
}
