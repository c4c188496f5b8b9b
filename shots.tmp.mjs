import { chromium } from '@playwright/test';
import { findBrowser } from './tests/browser.mjs';
const b = await chromium.launch({executablePath: findBrowser(), args:['--no-sandbox','--disable-gpu']});
const base='http://127.0.0.1:4327';
const mode=process.argv[2]||'light', big=process.argv[3]==='big';
const ctx=await b.newContext({viewport:{width:360,height:780},colorScheme:mode,locale:'zh-CN',deviceScaleFactor:1});
const p=await ctx.newPage();
if(big) await p.addInitScript(()=>localStorage.setItem('size','big'));
p.on('pageerror',e=>console.log('ERR',e.message));
let i=0; const snap=async(n,full=false)=>p.screenshot({path:`/tmp/shots/${mode}${big?'-big':''}-${String(i++).padStart(2,'0')}-${n}.png`,fullPage:full});
await p.goto(base+'/check/'); await p.locator('#check[data-ready]').waitFor(); await p.waitForTimeout(700);
const A={'family.residence':'moved-in','child.recognised':'neither','parents.father':'unable','parents.mother':'gone','child.carer':'relatives','child.age':9,'child.school':'compulsory','family.housing':'rent','family.central':true,'family.work':'informal','family.income':700,'child.disability':'diagnosed','child.insured':'no','family.permit':false,'family.local-member':false};
for(let k=0;k<24;k++){ const f=p.locator('fieldset[data-question]'); if(!await f.count())break; const id=await f.getAttribute('data-question'); 
 await snap(id);
 const inputs=await f.locator('input').evaluateAll(a=>a.map(i=>({n:i.name,t:i.type,v:i.value})));
 if(inputs.some(i=>i.t==='checkbox')){ if(id==='health') await p.locator('input[name="child.disability"]').check(); if(id==='events')await p.locator('input[name="child.distress"]').check(); await p.locator('input[name=rest][value=none]').check(); }
 else if(await p.locator('[data-part]').count()){ await p.locator('[data-part=total]').fill('2100'); await p.locator('[data-part=heads]').fill('3'); }
 else { const n=inputs.find(i=>i.n.includes('.')).n.replace(':unsure',''); const v=A[n]; if(inputs.some(i=>i.t==='text')) await p.locator('input[type=text]').fill(String(v)); else await p.locator(`input[name="${n}"][value="${v}"]`).first().check(); }
 if(k===5) await snap(id+'-filled',true);
 await p.locator('button[type=submit]').click(); await p.waitForTimeout(150);
}
await snap('review',true);
await p.locator('.actions .primary').click(); await p.waitForTimeout(400);
const H=await p.evaluate(()=>document.documentElement.scrollHeight); console.log('height',H, JSON.stringify(await p.evaluate(()=>[...document.querySelectorAll('.results > *')].map(e=>[e.className||e.tagName,e.offsetHeight,e.querySelectorAll('.card').length]))));
for(let y=0,n=0;y<Math.min(H,14000);y+=1500,n++){await p.setViewportSize({width:360,height:1500});await p.evaluate(y=>scrollTo(0,y),y);await p.screenshot({path:`/tmp/shots/r_${mode}${big?'-big':''}_${String(n).padStart(2,'0')}.png`});} await p.setViewportSize({width:360,height:780});
for (const d of await p.locator('.papers-all > summary').all()) await d.click();
for(const l of ['picture','code','calendar']){ }
await p.locator('.ways button').nth(1).click(); await p.waitForTimeout(300); await p.locator('.take').scrollIntoViewIfNeeded(); await p.locator('.take').screenshot({path:`/tmp/shots/${mode}-take-picture.png`});
await p.locator('.ways button').nth(3).click(); await p.waitForTimeout(300); await p.locator('.take').screenshot({path:`/tmp/shots/${mode}-take-code.png`});
await p.locator('.papers-all').screenshot({path:`/tmp/shots/${mode}-papers.png`});
await p.emulateMedia({media:'print'}); await p.screenshot({path:`/tmp/shots/${mode}-print.png`,fullPage:true});
await b.close();
