import { readFileSync } from 'node:fs';
import { clinicHost } from './clinic-server.ts';

/** One thing that was asked of the network. */
export interface NetworkRequest {
  /** https:, wss:, udp: (WebRTC), transport: (WebTransport) or lookup: (a name looked up ahead, its name not on record). */
  url: string;
  /** Origin that asked; "browser" where no page or extension did (an address typed, a tab opened by an extension). */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** Chromium's own errands (accounts, updates, spelling dictionaries) cannot all be turned off. They come from no origin, and go to these. */
const ownErrands = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function urlRequest(params: Record<string, unknown>): NetworkRequest | null {
  const url = text(params.url);
  const initiator = text(params.initiator) === 'not an origin' ? 'browser' : text(params.initiator);
  if (!url || (initiator === 'browser' && ownErrands.test(new URL(url).hostname))) return null;
  return { url, initiator };
}

/** Datagrams: WebRTC sends from unconnected sockets, which name the address each time. Port 53 is name lookup. */
function datagram(params: Record<string, unknown>): NetworkRequest | null {
  const address = text(params.address);
  if (!address || address.endsWith(':53') || address.startsWith('127.0.0.1:')) return null;
  return { url: `udp://${address}`, initiator: 'unknown' };
}

/** dns-prefetch and preconnect ask for a name without a request. Hosts that do not exist here are logged as "~notfound". */
function lookup(params: Record<string, unknown>): NetworkRequest | null {
  const site = text(params.network_anonymization_key).split(' ')[0] ?? '';
  const asked = params.is_speculative === true && text(params.host).includes('~notfound');
  return asked && /^(https?|chrome-extension):/.test(site) && !ownErrands.test(new URL(site).hostname)
    ? { url: 'lookup:', initiator: site }
    : null;
}

const kinds: Record<string, (params: Record<string, unknown>) => NetworkRequest | null> = {
  URL_REQUEST_START_JOB: urlRequest,
  UDP_BYTES_SENT: datagram,
  HOST_RESOLVER_MANAGER_REQUEST: lookup,
  QUIC_SESSION_WEBTRANSPORT_CLIENT_ALIVE: (params) =>
    text(params.url)
      ? { url: `transport:${text(params.url)}`, initiator: text(params.network_anonymization_key) }
      : null,
};

/**
 * Every request of every target (pages, panel, service worker, content script), from the browser's own record of its
 * network (`--log-net-log`), complete once the browser has ended. Throws where the record is missing or is not whole.
 */
export function readNetLog(file: string): NetworkRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  for (const kind of Object.keys(kinds)) {
    if (!(kind in log.constants.logEventTypes)) throw new Error(`This browser's network record knows no ${kind}`);
  }
  return log.events.flatMap(({ type, params }) => kinds[names.get(type) ?? '']?.(params ?? {}) ?? []);
}

/** What went, or tried to go, anywhere but to the clinic page's own server. */
export function beyondClinic(requests: NetworkRequest[]): NetworkRequest[] {
  return requests.filter(({ url }) => !url.startsWith(`https://${clinicHost}/`));
}
