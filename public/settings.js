// Runs before the first paint. Kept on the device: larger type, nothing else.
(() => {
  var root = document.documentElement;
  var kept;
  try {
    kept = localStorage.getItem('size');
  } catch (_) {}
  if (kept === 'big') root.setAttribute('data-size', 'big');
  document.addEventListener('DOMContentLoaded', () => {
    var button = document.querySelector('[data-size-switch]');
    if (!button) return;
    function show() {
      var big = root.getAttribute('data-size') === 'big';
      button.textContent = button.getAttribute(big ? 'data-normal' : 'data-big');
      button.setAttribute('aria-pressed', String(big));
    }
    button.hidden = false;
    button.addEventListener('click', () => {
      var big = root.getAttribute('data-size') !== 'big';
      if (big) root.setAttribute('data-size', 'big');
      else root.removeAttribute('data-size');
      try {
        if (big) localStorage.setItem('size', 'big');
        else localStorage.removeItem('size');
      } catch (_) {}
      show();
    });
    show();
  });
})();
