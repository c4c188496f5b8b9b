import { missing, start as startChromium } from './chromium.mjs';

export const name = 'in-app';
export { missing };

/** Runs in the page: takes away what the browsers inside chat apps do not have. */
function strip() {
  const remove = (from, key) => {
    for (let owner = from; owner; owner = Object.getPrototypeOf(owner)) delete owner[key];
  };
  remove(window, 'print');
  remove(window, 'speechSynthesis');
  remove(navigator, 'clipboard');
  remove(navigator, 'share');
  // Files made in the page are not saved there: the call is there and fails.
  URL.createObjectURL = () => {
    throw new Error('createObjectURL: not in this app');
  };
}

/** Today's Chromium as a chat app would show it. */
export const start = () => startChromium({ before: strip });
