import { type Theme, takeTheme } from '../share/theme.ts';

const root = document.documentElement;

/** Puts on a theme whatever the phone's setting: the sheet's own dark rules are switched, so it need not hold them twice. */
function wear(theme: Theme): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules)
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme: dark'))
      rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
  // Scroll bars and form controls follow too.
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme);
}

/** Tells the page around ours how tall we are, and our title. To whom does not matter: neither tells of a family. */
const tell = () =>
  parent.postMessage({ height: Math.ceil(root.getBoundingClientRect().height), title: document.title }, '*');

/** A link opens beside the frame: the page around it was made for the check, and answers would be lost. */
function openBeside(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link || !/^https?:/.test(link.href) || 'leave' in link.dataset) return;
  if (link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.relList.add('noopener');
}

/** What was brought into view while the frame was still too short for it is brought there again once it has grown. */
function keepInView(): void {
  let early = false;
  addEventListener('scroll', () => {
    early = scrollY > 0;
  });
  addEventListener('resize', () => {
    if (early) document.activeElement?.scrollIntoView({ block: 'center' });
  });
}

// This module stands before the check's, which reads what is left of the fragment.
const { theme, rest } = takeTheme(location.hash);
history.replaceState(history.state, '', location.pathname + location.search + rest);
if (theme) wear(theme);
// The whole site begins where the frame did.
const whole = document.querySelector<HTMLAnchorElement>('[data-whole]');
if (whole) whole.hash = rest;
addEventListener('click', openBeside, true);
keepInView();
if ('ResizeObserver' in window) new ResizeObserver(tell).observe(root);
else setInterval(tell, 500);
