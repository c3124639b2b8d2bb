import { openEye, text } from './reader/page.ts';
import { removeNow } from './reader/remove.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { lookAt } from '../../src/reader/read-page.ts';
import { readArea } from '../../src/reader/read-case.ts';
import { labelledFacts } from '../../src/reader/facts/facts.ts';
const eye = await openEye();
const [name, part, way, ...fields] = process.argv.slice(2) as string[];
const done = await eye.many(text(`${name}.html`), removeNow, [{ part, way, words: defaultProfile.labels[part as 'unit'] ?? [] } as never]);
for (const { told, seen } of done as never as { told: string; seen: never }[]) {
  console.log('TOLD', told);
  const root = grow(seen);
  const { look } = lookAt(root, defaultProfile, { url: 'https://clinic.platform24.se/x', now: '2026-03-04T15:00:00+01:00' });
  const { pairs } = labelledFacts(root, look);
  for (const p of pairs.pairs) if (fields.includes(p.field)) console.log(p.field, JSON.stringify(p.text), p.place, p.rival ?? '', p.at.tag);
  for (const [s, fd] of pairs.bare) console.log('BARE', fd, s.tag, JSON.stringify(s.attrs), s.up?.tag);
  const a = readArea(root, look);
  for (const [k, v] of a.found) if (fields.includes(k)) console.log('FOUND', k, JSON.stringify(v.map((c) => [c.got, c.place, c.loose])));
  if (fields.includes('tree')) { const show=(s:any,d:number)=>{ console.log(' '.repeat(d)+s.tag+(s.role?'['+s.role+']':'')+(s.name?' n='+JSON.stringify(s.name):'')+(s.own?' '+JSON.stringify(s.own.slice(0,50)):'')+(Object.keys(s.attrs).length?' '+JSON.stringify(s.attrs).slice(0,150):'')); for(const k of s.kids) if(look.skip(k)) console.log(' '.repeat(d+1)+'SKIP '+k.tag); else show(k,d+1);}; show(root,0); }
}
await eye.browser.close();
