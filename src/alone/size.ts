// 大字版. Kept on the device: larger type, nothing else. The page itself sets it when opened again (site/boot.ts).
const root = document.documentElement;
const NAME = 'size';

/** A storage that is blocked, full or missing loses nothing but the keeping. */
function tried<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const isBig = () => root.getAttribute('data-size') === 'big';

function toggle(): void {
  if (isBig()) root.removeAttribute('data-size');
  else root.setAttribute('data-size', 'big');
  tried((storage) => (isBig() ? storage.setItem(NAME, 'big') : storage.removeItem(NAME)));
}

/** The button that changes the size of everything. */
export function sizeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-size-switch]');
  if (!button) return;
  const show = () => {
    button.textContent = button.getAttribute(isBig() ? 'data-normal' : 'data-big');
    button.setAttribute('aria-pressed', String(isBig()));
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    toggle();
    show();
  });
  show();
}
