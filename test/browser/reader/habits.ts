/** Each runs inside the page, alone: what it does there frameworks and kits do to every page of theirs, or stands beside the case on many. */
export const habits = {
  'a reset': () => {
    const rules = '*,::before,::after{border-width:0;border-style:solid;box-sizing:border-box}div{position:relative}';
    document.head.prepend(Object.assign(document.createElement('style'), { textContent: rules }));
  },

  'boxes round what boxes hold': () => {
    const isOwn = (el: Element) => !/flex|grid/.test(getComputedStyle(el).display) && el.childNodes.length > 0;
    for (const el of document.querySelectorAll('body div,section,main,li,td,dd,article,aside')) {
      if (!isOwn(el) || el.querySelector(':scope > dt, :scope > li, :scope > tr')) continue;
      const box = document.createElement('div');
      box.append(...el.childNodes);
      el.append(box);
    }
  },

  'boxes that are not drawn': () => {
    for (const el of document.querySelectorAll('body div,section,main,li,dd,article,aside')) {
      const box = document.createElement('div');
      box.style.display = 'contents';
      box.append(...el.childNodes);
      el.append(box);
    }
  },

  'an element round each text': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || /^(script|style|option|textarea|pre)$/.test(text.parentElement?.localName ?? ''))
        continue;
      const span = document.createElement('span');
      text.replaceWith(span);
      span.append(text);
    }
  },

  'spaces before each part': () => {
    for (const el of document.querySelectorAll('body div,p,span,section,dd,li'))
      if (!/^(dl|ul|ol)$/.test(el.parentElement?.localName ?? ''))
        el.before(document.createElement(el.localName === 'span' ? 'span' : 'div'));
  },

  'spaces at both ends of each part': () => {
    for (const el of document.querySelectorAll('body div,p,section,dd,li,td')) {
      el.prepend(document.createElement('span'));
      el.append(document.createElement('span'));
    }
  },

  'colons for screen readers': () => {
    for (const el of document.querySelectorAll('dt,th')) {
      const colon = Object.assign(document.createElement('span'), { textContent: ':' });
      colon.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
      el.append(colon);
    }
  },

  'symbols before the words': () => {
    for (const el of document.querySelectorAll('p,dd,td,button,h1,h2,h3')) {
      if (!el.textContent?.trim()) continue;
      const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      for (const [name, value] of Object.entries({ width: '16', height: '16', 'aria-hidden': 'true' }))
        sign.setAttribute(name, value);
      sign.append(document.createElementNS('http://www.w3.org/2000/svg', 'circle'));
      el.prepend(sign);
    }
  },

  'a button to copy each value': () => {
    for (const el of document.querySelectorAll('dd,td')) {
      if (!el.textContent?.trim() || el.closest('[role=log],[role=feed],[data-part=messages]')) continue;
      const button = Object.assign(document.createElement('button'), { textContent: '⧉' });
      button.setAttribute('aria-label', 'Kopiera');
      el.append(button);
    }
  },

  'titles that say what is cut off': () => {
    for (const el of document.querySelectorAll<HTMLElement>('span,dd,td,p,strong,b'))
      if (el.children.length === 0 && el.textContent?.trim()) el.title ||= el.textContent.trim();
  },

  'elements of its own': () => {
    for (const el of document.querySelectorAll('body div')) {
      const own = document.createElement('app-box');
      for (const { name, value } of el.attributes) own.setAttribute(name, value);
      if (getComputedStyle(el).display === 'block') own.style.display = 'block';
      own.append(...el.childNodes);
      el.replaceWith(own);
    }
  },

  'a list of other cases, linked': () => {
    const list = document.createElement('aside');
    list.style.width = '280px';
    list.innerHTML = `<h2>Mina ärenden</h2><ul><li><a href="/patient/visit/1"><b>Frida Norling</b><span>Prio 1</span><span>13:02</span></a></li>
      <li><a href="/patient/visit/2"><b>Gösta Prova</b><span>Prio 5</span><span>13:10</span></a></li></ul>`;
    document.body.prepend(list);
  },

  'a list of other cases without headings': () => {
    const list = document.createElement('div');
    list.style.width = '280px';
    list.innerHTML = `<div>Väntar i kö (2)</div><div><div><div>Frida Norling</div><div>19811228-9874</div><div>Prio 1 · 12 min</div></div>
      <div><div>Gösta Prova</div><div>19640823-3234</div><div>Prio 5 · 3 min</div></div></div>`;
    document.body.prepend(list);
  },

  'the staff’s own chat': () => {
    const chat = document.createElement('div');
    chat.style.width = '280px';
    chat.innerHTML = `<h2>Vårdgivarchatt</h2><div><div><b>Per Lund</b> <span>13:40</span><div>Prio 1 eller 2? Patienten är avslutad hos oss.</div></div>
      <div><b>Eva Ek</b> <span>13:42</span><div>Samtycke givet.</div></div></div><textarea placeholder="Skriv till kollegor"></textarea>`;
    document.body.append(chat);
  },

  'a notice of another case': () => {
    const notice = document.createElement('div');
    notice.setAttribute('role', 'alert');
    notice.style.cssText = 'position:fixed;right:10px;bottom:10px;background:#333;color:#fff';
    notice.innerHTML = '<b>Nytt ärende</b><div>Frida Norling, prio 1, väntar i kö.</div>';
    document.body.append(notice);
  },

  'earlier visits': () => {
    const visits = document.createElement('section');
    visits.innerHTML = `<h2>Tidigare besök</h2><table><tr><th>Datum</th><th>Sökorsak</th><th>Prioritet</th><th>Status</th></tr>
      <tr><td>2025-11-02</td><td>Feber</td><td>2</td><td>Avslutat</td></tr></table>`;
    document.body.append(visits);
  },
} satisfies Record<string, () => void>;

export type Habit = keyof typeof habits;
