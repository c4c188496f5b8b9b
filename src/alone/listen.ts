import { mark, unmark } from './listen/mark.ts';
import { type Sentence, sentencesIn } from './listen/sentences.ts';
import { isSilent, say } from './listen/voice.ts';

/** How long a voice may take to begin before it is taken for missing, in milliseconds. */
const PATIENCE = 4000;

/** Ends the reading under way, if there is one. */
let end: (() => void) | null = null;

/** Reads the text of the page aloud, sentence by sentence, or stops reading it. */
export function toggle(button: HTMLButtonElement): void {
  if (end) {
    end();
    return;
  }
  const main = document.querySelector('main');
  if (!main) return;
  line?.remove();
  start(button, sentencesIn(main), () => {
    line = lineOf(button.dataset.silent ?? '');
    main.insertAdjacentElement('beforebegin', line);
  });
}

/** What says that there is no voice. */
let line: HTMLElement | undefined;

function lineOf(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'note';
  made.setAttribute('role', 'status');
  made.textContent = text;
  return made;
}

function start(button: HTMLButtonElement, sentences: readonly Sentence[], silent: () => void): void {
  const { speechSynthesis } = window;
  if (isSilent(document.documentElement.lang)) {
    silent();
    return;
  }
  const watch = new MutationObserver(() => {
    if (current && !current.block.isConnected) stop();
  });
  let current: Sentence | undefined;
  const stop = () => {
    end = null;
    watch.disconnect();
    speechSynthesis.cancel();
    unmark(current);
    button.textContent = button.dataset.listen ?? '';
    for (const event of ENDS) removeEventListener(event, stop);
  };
  const next = (at: number) => {
    if (end !== stop) return;
    unmark(current);
    current = sentences[at];
    if (!current) {
      stop();
      return;
    }
    mark(current);
    say(current.text, current.lang, { patience: at === 0 ? PATIENCE : 0, ended: () => next(at + 1), failed });
  };
  const failed = () => {
    if (end !== stop) return;
    stop();
    silent();
  };
  end = stop;
  button.textContent = button.dataset.stop ?? '';
  watch.observe(document.body, { childList: true, subtree: true });
  for (const event of ENDS) addEventListener(event, stop);
  next(0);
}

/** Whoever leaves, or goes on to another screen, has heard enough. */
const ENDS = ['pagehide', 'popstate', 'leave'];
