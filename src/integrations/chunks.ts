/**
 * Scripts that pages share, in few files: each file costs a turn to the server, and a dozen of a few hundred bytes
 * cost more than their content. `site` comes with every page, `search` with the search page and the quick box.
 * Vite’s own helper stays apart, under the name by which the offline edition knows it.
 */
export const sharedChunks = [
  { name: 'preload-helper', priority: 3, test: /preload-helper/ },
  {
    name: 'site',
    priority: 2,
    test: /[\\/]src[\\/](?:client[\\/](?:announce|copy|preference|site-path|shelf|excerpt-shelf|tray)|domain[\\/](?:normalize|anchor|level-mark)|cite[\\/](?:citation-path|formats[\\/]memo)|search[\\/]mark)\.ts$/,
  },
  {
    name: 'search',
    priority: 1,
    test: /[\\/]src[\\/](?:client[\\/]search[\\/](?:open-search|combobox|dom|hit-view|jump-view|pinyin-choices|recent|recent-choices|copy-citation)|search[\\/](?:engine|bare|excerpt))\.ts$/,
  },
];
