import { bindAppearance } from './appearance.ts';
import { bindQuickSearch } from './quick-search.ts';
import { bindToggles } from './toggles.ts';

/** Runs on every page; all pages are complete without it. */
bindAppearance();
bindToggles();
bindQuickSearch();
