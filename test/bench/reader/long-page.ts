/**
 * A case page with a chat of `count` messages that scrolls by itself, as plain as a clinic page may be; `sparing`: what is out of sight is not laid
 * out (`content-visibility`), so that each look at it must have it laid out. The times are minutes apart, from one morning on.
 */
export function longPage(count: number, sparing = false): string {
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ärende</title>
<style>body{margin:0;font:14px sans-serif}main{display:grid;grid-template-columns:1fr 320px;height:100vh}[role=log]{overflow-y:auto;height:90vh;contain:strict}
.b{${sparing ? 'content-visibility:auto;contain-intrinsic-size:auto 64px;' : ''}max-width:60%;margin:6px;padding:8px;border-radius:8px;background:#eee}.s{margin-left:auto;background:#cde}</style>
<header><h1>Tolvan Tolvansson</h1><span>19121212-1212</span></header>
<main><section aria-label="Chatt"><div role="log" id="log">${Array.from({ length: count }, (_, nr) => bubble(nr)).join('')}</div></section>
<aside><dl><dt>Prioritet</dt><dd>3</dd><dt>Status</dt><dd>Startat besök</dd><dt>Ankom</dt><dd>2026-03-04 08:00</dd><dt>Sökorsak</dt><dd>Hosta</dd></dl>
<h2>Anamnes</h2><p>Hur länge har du haft besvär?<br>Tre dagar.</p><dl><dt>Samtycke till journal</dt><dd>Ja</dd></dl></aside></main>`;
}

/** One bubble; every other is staff's. */
export function bubble(nr: number): string {
  const at = new Date(Date.UTC(2026, 1, 28) + nr * 60_000);
  const who = nr % 2 === 0 ? 'Patient' : 'Sjuksköterska Anna Berg';
  return `<div class="b ${nr % 2 === 0 ? '' : 's'}" role="article"><header><b>${who}</b> <time datetime="${at.toISOString().slice(0, 19)}+00:00">${new Intl.DateTimeFormat('sv', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' }).format(at)}</time></header><p>Meddelande ${nr}: jag har haft ont i halsen i några dagar och undrar vad jag ska göra.</p></div>`;
}
