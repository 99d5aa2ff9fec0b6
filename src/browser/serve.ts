/** Serves a built site as GitHub Pages does: under its base path, compressed, no rules of its own, the 404 page. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
  '.xml': 'application/xml; charset=utf-8',
};
/** Worth compressing on the way. */
const TEXT = /\.(?:css|csv|html|js|json|md|svg|txt|webmanifest|xml)$/u;

/** What was compressed, by the hash of its bytes: at this level a site takes ten seconds, and tests serve copies of it. */
const packed = new Map<string, Buffer>();

/** As bytes travel with Brotli at the level that hosts use for files compressed ahead. */
export function compressed(bytes: Uint8Array): Buffer {
  const hash = createHash('sha256').update(bytes).digest('base64');
  const known = packed.get(hash);
  if (known) return known;
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  packed.set(hash, body);
  return body;
}

/** A file as it went over the wire. */
export interface Served {
  path: string;
  bytes: number;
}

export interface SiteServer {
  url: string;
  /** Every file that was sent, in order. */
  served: Served[];
  close: () => Promise<void>;
}

/** The path of an address as text; undefined for one that is no text, such as `/%`. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The headers that a host adds to a file, by its path below the base, which begins with a slash. */
type HostHeaders = (path: string) => Record<string, string | string[]>;

/** Starts a server on a free port; `url` ends with the base path. */
export async function serve(directory: string, base = '/', added: HostHeaders = () => ({})): Promise<SiteServer> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decoded(pathname);
    const asked = path === undefined ? undefined : fileFor(directory, base, path);
    if (path !== undefined && fileFor(directory, base, `${path}/`) !== undefined && !path.endsWith('/'))
      return void response.writeHead(301, { Location: `${pathname}/` }).end();
    const file = asked ?? join(directory, '404.html');
    const status = asked ? 200 : 404;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ...added(pathname.slice(base.length - 1)),
    };
    if (!TEXT.test(file) || !request.headers['accept-encoding']?.includes('br')) {
      return void sendAsItIs(file, { status, headers, range: request.headers.range }, response, (bytes) =>
        served.push({ path: pathname, bytes }),
      );
    }
    const body = compressed(readFileSync(file));
    served.push({ path: pathname, bytes: body.length });
    return void response.writeHead(status, { ...headers, 'Content-Encoding': 'br' }).end(body);
  });
  const port = await listening(server);
  return {
    url: `http://localhost:${port}${base}`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a file, or the range of it that is asked for. */
function sendAsItIs(
  file: string,
  { status, headers, range }: { status: number; headers: Record<string, string>; range: string | undefined },
  response: ServerResponse,
  note: (bytes: number) => void,
): void {
  const { size } = statSync(file);
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined) {
    note(size);
    response.writeHead(status, headers);
    return void createReadStream(file).pipe(response);
  }
  const [start, end] = [Number(first), Math.min(Number(last), size - 1)];
  note(end - start + 1);
  response.writeHead(206, { ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` });
  createReadStream(file, { start, end }).pipe(response);
}

function fileFor(directory: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(directory, normalize(`/${pathname.slice(base.length)}`));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(typeof at === 'object' && at ? at.port : 0);
    });
  });
}
