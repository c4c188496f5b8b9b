/** Runs in a page: tells the server what goes wrong, as a picture's address; the policy of the site allows nothing else. */
function listen() {
  const tell = (text) => {
    new Image().src = `/heard?${encodeURIComponent(text)}`;
  };
  const fault = ({ message, target }) =>
    message ? `page error: ${message}` : `not loaded: ${target.src || target.href}`;
  addEventListener('error', (event) => tell(fault(event)), true);
  addEventListener('unhandledrejection', ({ reason }) => tell(`page error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => tell(`refused: ${violatedDirective}`));
  const { error } = console;
  console.error = (...said) => {
    tell(`console: ${said.join(' ')}`);
    error.apply(console, said);
  };
}

const FIRST = '<script src="/heard.js"></script>';

/**
 * For a browser whose driver hears nothing of a page's errors: the server puts one script before all others of a page.
 * @returns `page`, which changes a page on its way; `answer`, which takes the script's own addresses; and what was `heard`
 */
export function ears() {
  const heard = [];
  return {
    heard,
    page: (html) => html.replace('<script', `${FIRST}<script`),
    answer(url, response) {
      const { pathname, search } = new URL(url, 'http://site');
      if (pathname === '/heard') heard.push(decodeURIComponent(search.slice(1)));
      else if (pathname !== '/heard.js') return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(`(${listen})();`);
      return true;
    },
  };
}
