/**
 * The one script inside a page: it sets 大字版 before the first paint, and waits for no file. Everything else is in
 * files. Changed here, its hash in every policy changes with it; `size` is what alone/size.ts keeps.
 */
export const boot =
  "try{if(localStorage.getItem('size')==='big')document.documentElement.setAttribute('data-size','big')}catch(e){}";
