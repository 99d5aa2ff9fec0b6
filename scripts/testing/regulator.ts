/** A stand-in for the regulator's site on this machine: pages in its manner, and all the ways in which a host may fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers; a function may answer otherwise each time. */
type Reply = (request: IncomingMessage, response: ServerResponse, time: number) => void;

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

/** A PDF with marks by which a later request can ask whether it changed. */
export const document =
  (body: Buffer = PDF, etag = '"1"'): Reply =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    return void response.writeHead(200, { 'Content-Type': 'application/pdf', ETag: etag }).end(body);
  };
export const page =
  (html: string): Reply =>
  (_request, response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    void response.writeHead(code, headers).end('<!doctype html><h1>No</h1>');
/** Answers 429 so often, then the document. */
export const busyTimes =
  (times: number): Reply =>
  (request, response, time) =>
    time <= times ? status(429, { 'Retry-After': '0' })(request, response, time) : document()(request, response, time);
/** Says that more comes than comes. */
export const cutShort: Reply = (_request, response) => {
  response.writeHead(200, { 'Content-Length': '5000' }).write(PDF);
  setTimeout(() => response.destroy(), 20);
};
export const silent: Reply = () => {};
export const moved =
  (to: string): Reply =>
  (_request, response) =>
    void response.writeHead(301, { Location: to }).end();

export interface Regulator {
  url: string;
  /** The paths that were asked for, in order, with the browser's name of each. */
  asked: { path: string; userAgent: string; at: number }[];
  replies: Record<string, Reply>;
  close: () => Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startRegulator(replies: Record<string, Reply>): Promise<Regulator> {
  const asked: Regulator['asked'] = [];
  const times = new Map<string, number>();
  const all = { ...replies };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, userAgent: request.headers['user-agent'] ?? '', at: Date.now() });
    times.set(path, (times.get(path) ?? 0) + 1);
    (all[path] ?? status(404))(request, response, times.get(path) ?? 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, asked, replies: all, close };
}

/** A provider's page with its publications. */
export function providerHtml(publications: readonly { href: string; said: string }[]): string {
  const links = publications.map(
    ({ href, said }) =>
      `<li class="timeline__day"><a class="publication-link" href="${href}">Inspection<span class="nonvisual">${said}</span></a></li>`,
  );
  return `<!doctype html><html lang="en"><h1>Exampleshire</h1><ol>${links.join('')}</ol></html>`;
}
