// biome-ignore-all lint/complexity/useArrowFunction: old browsers of other people's readers, so ES5
// biome-ignore-all lint/complexity/useOptionalChain: the same
// biome-ignore-all lint/style/useTemplate: the same

// Shows the check in a partner's page, next to the script that names this file.
(function () {
  var FIRST_LANGUAGE = 'zh-CN';
  var SHORTEST = 100;
  var TALLEST = 50000;
  var script = document.currentScript;
  if (!script || !script.parentNode) return;
  var origin = new URL(script.src).origin;
  var frame = document.createElement('iframe');

  function given(name) {
    return script.getAttribute('data-' + name) || '';
  }

  function address() {
    var language = given('language');
    var parts = [];
    if (given('topic')) parts.push('topic=' + encodeURIComponent(given('topic')));
    if (given('theme')) parts.push('theme=' + encodeURIComponent(given('theme')));
    var isFirst = !/^[\w-]+$/.test(language) || language === FIRST_LANGUAGE;
    return origin + (isFirst ? '' : '/' + language) + '/embed/' + (parts.length ? '#' + parts.join('&') : '');
  }

  // Only what our own frame says is heard, and of that only a height that can be one, and a title for who cannot see.
  function hear(event) {
    var said = event.data;
    if (event.source !== frame.contentWindow || event.origin !== origin || !said) return;
    if (typeof said.height === 'number' && said.height >= SHORTEST && said.height < Infinity)
      frame.style.height = Math.min(said.height, TALLEST) + 'px';
    if (typeof said.title === 'string' && said.title) frame.title = said.title.slice(0, 100);
  }

  frame.title = new URL(origin).host;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'clipboard-write';
  frame.style.border = '0';
  frame.style.display = 'block';
  frame.style.width = '100%';
  frame.style.height = '640px';
  frame.src = address();
  addEventListener('message', hear);
  script.parentNode.insertBefore(frame, script.nextSibling);
})();
