import type { ShikiTransformer } from 'shiki';
import { createCssVariablesTheme } from 'shiki';

/**
 * Gives each token a class instead of an inline style, which the content security policy would refuse, and time enough to
 * every line: by itself Shiki leaves a line as it is after half a second, and so a page would depend on how busy the machine
 * is.
 */
const classInsteadOfStyle: ShikiTransformer = {
  name: 'duidu:class-instead-of-style',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
  span(node) {
    const token = /--shiki-token-([a-z-]+)/.exec(String(node.properties['style'] ?? ''));
    delete node.properties['style'];
    if (token?.[1]) node.properties['class'] = `tk-${token[1]}`;
  },
  pre(node) {
    delete node.properties['style'];
    node.properties['tabindex'] = '0';
  },
};

/** Shiki settings of the guide and data pages: colours come from the style sheet, light and dark alike. */
export const classedHighlight = {
  theme: createCssVariablesTheme({ name: 'duidu', variablePrefix: '--shiki-' }),
  transformers: [classInsteadOfStyle],
};
