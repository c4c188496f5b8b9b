import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
const ctx = await b.newContext({viewport:{width:360,height:780},deviceScaleFactor:1.5, colorScheme: process.argv[2]||'light'});
const p = await ctx.newPage(); p.on('console',m=>console.log('console',m.text())); p.on('pageerror',e=>console.log('err',e.message));
const s=async n=>p.screenshot({path:`/tmp/shots/${n}.png`});
await p.goto('http://localhost:4321/'); await s('home'); 
await p.goto('http://localhost:4321/check/'); await p.waitForSelector('#check[data-ready]'); await s('q1');
const ans = JSON.parse(process.argv[3]||'{}'); let i=0;
while (true) {
  const q = await p.getAttribute('fieldset','data-question').catch(()=>null); if(!q||!(await p.$('fieldset'))) break;
  const names = await p.$$eval('fieldset input', els=>els.map(e=>[e.name,e.value,e.type]));
  if (q==='age') await p.fill('input[name="child.age"][type=text]', String(ans['child.age']??8));
  else if (q==='income') { await p.fill('[data-part=total]','2400'); await p.fill('[data-part=heads]','3'); }
  else if (names.some(n=>n[2]==='checkbox')) { for (const n of names.filter(n=>n[2]==='checkbox')) if (ans[n[0]]) await p.check(`input[name="${n[0]}"]`); await p.check('input[name=rest][value=none]'); }
  else { const f=names[0][0]; await p.check(`input[name="${f}"][value="${ans[f]??'unknown'}"] >> nth=0`); }
  await p.screenshot({path:`/tmp/shots/step-${String(++i).padStart(2,'0')}-${q}.png`,fullPage:true});
  await p.click('button[type=submit]'); await p.waitForTimeout(60); if(i>25) break;
}
await s('review'); await p.click('.primary'); await p.waitForSelector('[data-verdict]'); await s('results'); await p.screenshot({path:'/tmp/shots/results-full.png',fullPage:true});
console.log(i, await p.$$eval('[data-verdict]',e=>e.map(x=>x.id+':'+x.dataset.verdict).join(' ')));
await p.goto('http://localhost:4321/supports/premium-subsidy/'); await p.screenshot({path:'/tmp/shots/support.png',fullPage:true});
await p.goto('http://localhost:4321/measures/5/#s2'); await s('measure');
await b.close();
