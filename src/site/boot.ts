/**
 * The scripts inside pages, which wait for no file. Changed here, their hashes in every policy change with them.
 * `boot`, in every page: 大字版 is set before the first paint; `size` is what alone/size.ts keeps.
 */
export const boot =
  "try{if(localStorage.getItem('size')==='big')document.documentElement.setAttribute('data-size','big')}catch(e){}";

/**
 * `early`, in a page with the check: until the check's own script runs, an answer is taken and kept waiting
 * (islands/check.tsx hands it in). Where a script does not come, the button that would wait for it goes away.
 */
export const early = `(function(root){
var check=function(){return document.getElementById('check')};
root.setAttribute('data-early','');
addEventListener('submit',function(event){
if(check().hasAttribute('data-ready'))return;
event.preventDefault();check().setAttribute('data-asked','')},true);
addEventListener('error',function(event){
if(event.target.tagName==='SCRIPT')root.removeAttribute('data-early')},true);
})(document.documentElement)`.replaceAll('\n', '');
