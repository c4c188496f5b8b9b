// Runs before the first paint. Kept on the device: larger type, nothing else.
(() => {
  var root = document.documentElement;
  var kept;
  try {
    kept = localStorage.getItem('size');
  } catch (_) {}
  if (kept === 'big') root.setAttribute('data-size', 'big');
  // Wipes what this tab holds, goes back over the check's own entries and puts another page in the place of the last.
  function quickExit(event) {
    event.preventDefault();
    var target = event.currentTarget.href;
    var state = history.state || {};
    var steps = Number(state.n || 0);
    var gone = false;
    // In a frame it is the page around it that must go; where that is not allowed, another one covers it.
    function go() {
      if (gone) return;
      gone = true;
      try {
        top.location.replace(target);
      } catch (_) {
        open(target, '_blank', 'noreferrer');
      }
    }
    dispatchEvent(new Event('leave'));
    root.hidden = true;
    try {
      sessionStorage.clear();
    } catch (_) {}
    if (steps === 0) return go();
    addEventListener('popstate', go);
    history.go(-steps);
    setTimeout(go, 500);
  }
  document.addEventListener('DOMContentLoaded', () => {
    var leave = document.querySelector('[data-leave]');
    if (leave) leave.addEventListener('click', quickExit);
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
