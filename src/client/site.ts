import { bindAppearance } from './appearance.ts';
import { bindQuickSearch } from './quick-search.ts';
import { bindToggles } from './toggles.ts';
import { bindTray } from './tray.ts';

/** Runs on every page; all pages are complete without it. */
bindAppearance();
bindToggles();
bindQuickSearch();
bindTray();
