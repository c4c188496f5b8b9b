// Needs nothing of the rest: what every page offers where scripts run.

import { languageLinks } from './language.ts';
import { leaveLink } from './leave.ts';
import { listenButton } from './listen-button.ts';
import { offline } from './offline.ts';
import { sizeButton } from './size.ts';
import { terms } from './terms.ts';

document.addEventListener('DOMContentLoaded', () => {
  leaveLink();
  sizeButton();
  listenButton();
  languageLinks();
  terms();
  offline();
});
