import { bindDrawer, bindFilter, followReader } from './contents.ts';
import { bindKeys } from './keyboard.ts';
import { bindPanels } from './panels.ts';
import { offerPosition, rememberPosition } from './position.ts';
import { bindRepairs, readRepairs } from './repairs.ts';
import { bindSourceSwitch } from './source-switch.ts';

/** Runs on pages of policy text; they are complete without it. */
const repairs = readRepairs();
offerPosition();
followReader(rememberPosition);
bindFilter();
bindDrawer();
bindPanels();
bindRepairs(repairs);
bindSourceSwitch(repairs);
bindKeys();
for (const button of document.querySelectorAll('[data-act=print]')) button.addEventListener('click', () => print());
