import { fillAddresses } from './address.ts';
import { bindAppearance } from './appearance.ts';
import { excerptShelf } from './excerpt-shelf.ts';
import { bindQuickSearch } from './quick-search.ts';
import { bindRowAddress } from './row-address.ts';
import { bindKeySwitches } from './single-keys.ts';
import { bindToggles } from './toggles.ts';
import { bindTray } from './tray.ts';

/** Runs on every page; all pages are complete without it. */
fillAddresses();
bindAppearance();
bindToggles();
bindQuickSearch();
bindKeySwitches();
bindTray();
bindRowAddress();
excerptShelf.bind();
// Arriving from a search: the words looked for come with the address.
if (location.hash !== '' && new URLSearchParams(location.search).has('q')) void import('./query-marks.ts');
