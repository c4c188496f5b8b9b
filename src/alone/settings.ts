// Runs before the first paint, and needs nothing of the rest: what every page offers where scripts run.

import { languageLinks } from './language.ts';
import { leaveLink } from './leave.ts';
import { listenButton } from './listen-button.ts';
import { offline } from './offline.ts';
import { keptSize, sizeButton } from './size.ts';
import { terms } from './terms.ts';

keptSize();
document.addEventListener('DOMContentLoaded', () => {
  leaveLink();
  sizeButton();
  listenButton();
  languageLinks();
  terms();
  offline();
});
