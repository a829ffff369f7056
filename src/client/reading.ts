import { bindDrawer, bindFilter, bindOutlineSwitch, followReader } from './contents.ts';
import { bindKeys } from './keyboard.ts';
import { bindPanels } from './panels.ts';
import { offerPosition, rememberPosition } from './position.ts';
import { bindCollation, readCollation } from './repairs.ts';
import { bindSourceSwitch } from './source-switch.ts';

/** Runs on pages of policy text; they are complete without it. */
const collation = readCollation();
offerPosition();
followReader(rememberPosition);
bindFilter();
bindOutlineSwitch();
bindDrawer();
bindPanels();
bindCollation(collation);
bindSourceSwitch(collation.repairs);
bindKeys();
for (const button of document.querySelectorAll('[data-act=print]')) button.addEventListener('click', () => print());
