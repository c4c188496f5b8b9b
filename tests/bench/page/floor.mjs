const STYLE =
  'body{font:18px/1.6 sans-serif;margin:0 16px}label{display:block;padding:12px;border:1px solid #888;margin:8px 0}button{width:100%;padding:14px;font-size:1.1rem}fieldset{border:0;padding:0}';

/** The one thing the floor does: the next question on submit. Ready from the start, as there is nothing to wait for. */
const SCRIPT = `const check=document.getElementById('check'),ask=document.forms[0];
ask.onsubmit=(event)=>{event.preventDefault();if(!ask.querySelector(':checked'))return;
const next=NEXT;ask.querySelector('h1').textContent=next.ask;
ask.querySelector('.choices').innerHTML=next.labels.map((l)=>'<label><input type=radio name=a><span>'+l+'</span></label>').join('')};
check.dataset.ready=''`;

const packOf = (html) => JSON.parse(/<script type="application\/json" id="ask">(.*?)<\/script>/s.exec(html)[1]);

/** The second question of the rules, with what can be ticked or chosen. */
function nextOf({ rules, questions, labels }) {
  const { id, facts } = rules.questions[1];
  const words = Object.keys(facts).flatMap((fact) => labels[fact].tick ?? Object.values(labels[fact]));
  return { ask: questions[id].ask, labels: words };
}

/**
 * The check as somebody would write it by hand for its first question alone: the same words, no engine, one file.
 * @param html our own built page
 */
export function floorOf(html) {
  const body = /<body>(.*)<\/body>/s
    .exec(html)[1]
    .replace(/<script[^>]*>.*?<\/script>|<noscript>.*?<\/noscript>|<svg.*?<\/svg>/gs, '')
    .replace(
      / (?:data-(?!question)[\w-]+(?:="[^"]*")?|class="(?!choices)[^"]*"|tabindex="[^"]*"|aria-[\w-]+="[^"]*")/g,
      '',
    );
  const script = SCRIPT.replace('NEXT', JSON.stringify(nextOf(packOf(html)))).replaceAll('</', '<\\/');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>1</title><style>${STYLE}</style><body>${body}<script>${script}</script></body></html>`;
}
