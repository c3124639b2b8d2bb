/** A page of the clinic. Every case has an address of its own. */
export type Route =
  | { page: 'start' | 'drop-in' | 'asynchronous' | 'scheduled' | 'settings' | 'signed-out' }
  | { page: 'visit'; id: string };

type ListPage = Exclude<Route['page'], 'visit'>;

const paths: Record<ListPage, string> = {
  start: '/',
  'drop-in': '/drop-in',
  asynchronous: '/asynkrona',
  scheduled: '/schemalagda-besok',
  settings: '/installningar',
  'signed-out': '/utloggad',
};

/** On the web the path tells the page; an extension page's path is a file and cannot change, so there the query does. */
function byPath(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

export function routeOf(address: string): Route {
  const url = new URL(address);
  const path = byPath(url) ? url.pathname : (url.searchParams.get('sida') ?? '/');
  const id = byPath(url) ? /^\/patient\/visit\/([^/]+)\/?$/.exec(path)?.[1] : url.searchParams.get('visit');
  if (id) return { page: 'visit', id: byPath(url) ? safeDecode(id) : id };
  return { page: pageAt(path) };
}

function pageAt(path: string): ListPage {
  switch (path) {
    case paths['drop-in']:
      return 'drop-in';
    case paths.asynchronous:
      return 'asynchronous';
    case paths.scheduled:
      return 'scheduled';
    case paths.settings:
      return 'settings';
    case paths['signed-out']:
      return 'signed-out';
    default:
      return 'start';
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The whole address of a page of the clinic, seen from the address `here`. */
export function addressOf(route: Route, here: string): string {
  const url = new URL(here);
  url.hash = '';
  url.search = '';
  if (byPath(url)) {
    url.pathname = route.page === 'visit' ? `/patient/visit/${encodeURIComponent(route.id)}` : paths[route.page];
  } else if (route.page === 'visit') url.searchParams.set('visit', route.id);
  else if (route.page !== 'start') url.searchParams.set('sida', paths[route.page]);
  return url.href;
}

/** The id under which a case with this address is kept: the last part of its path, or its `visit`. */
export function idOf(address: string): string {
  const last = URL.canParse(address) ? lastPart(new URL(address)) : address;
  return last.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'inlast';
}

function lastPart(url: URL): string {
  return (
    url.searchParams.get('visit') ??
    url.pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ??
    url.host
  );
}
