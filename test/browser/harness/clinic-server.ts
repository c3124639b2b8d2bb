import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { selfSigned } from './certificate.ts';

export const clinicHost = 'clinic.platform24.se';

export interface ClinicServer {
  /** Free port on loopback. */
  port: number;
  /** Paths asked for so far. */
  requests: string[];
  /** From now on the path shows this HTML instead of the practice clinic. */
  serve(path: string, html: string): void;
  close(): Promise<void>;
}

/** A tab asks for its icon unasked; "not found" would be an error in its console. */
const icon = '/favicon.ico';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The built file at the path, when the practice page may ask for it. */
function built(build: string, path: string): string | null {
  const file = join(build, normalize(path));
  const asked = /^\/(chunks|assets|icon)\//.test(path);
  return asked && file.startsWith(build) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('No port'));
    });
  });
}

/**
 * The clinic page's stand-in at the clinic's own address: the practice clinic of the build at every path, its files, and
 * the pages that a test gives. Nothing may be cached, so that the profile on disk holds only what the extension put there.
 */
export async function startClinicServer(build: string): Promise<ClinicServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const practice = readFileSync(join(build, 'practice.html'));
  const server = createServer(selfSigned(clinicHost), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', `https://${clinicHost}`).pathname);
    requests.push(path);
    const file = built(build, path);
    const missing = !file && /\.(js|css|png|svg|map)$/.test(path);
    const type = file ? (types[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8';
    response.writeHead(path === icon ? 204 : missing ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(missing || path === icon ? '' : (pages.get(path) ?? (file ? readFileSync(file) : practice)));
  });
  const port = await listen(server);
  return {
    port,
    requests,
    serve: (path, html) => pages.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
