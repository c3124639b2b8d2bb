import { advise } from '../../src/core/advise.ts';
import { desk, monday, quiet } from '../core/samples.ts';
const at = (m: number)=>monday(`${String(8+Math.floor(m/60)).padStart(2,'0')}:${String(m%60).padStart(2,'0')}`);
const c: any = quiet({ messages: Array.from({length:50},(_,i)=>({at:at(Math.floor(i*110/50)),from:i<47&&i%2?'patient':'staff',text:'Meddelande '+i})) as any, startedAt: at(0), priority: 2});
const d=desk('jonkoping',{unit:{name:'Testorps vårdcentral'}});
for(let i=0;i<400000;i++)advise(c,d,{qualified:true, contactForms:['chat']});
