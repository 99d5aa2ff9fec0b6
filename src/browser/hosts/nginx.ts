/** Real nginx with the recipe of README, as it is printed there but for port and folder. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MIME_TYPES = '/etc/nginx/mime.types';

/** Whether nginx can be started on this machine. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

export interface RunningNginx {
  /** With a slash at the end. */
  url: string;
  close: () => void;
}

/** Starts nginx in a folder of its own. What is asked for below `base` is answered as if it stood at the root. */
export async function startNginx(dist: string, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-nginx-'));
  const port = await freePort();
  symlinkSync(MIME_TYPES, join(folder, 'mime.types'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, recipe(dist, port, base)));
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (text) => (said += String(text)));
  const url = `http://localhost:${port}/`;
  const close = (): void => {
    nginx.kill('SIGTERM');
    nginx.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  };
  while (!(await answers(url))) if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
  return { url, close };
}

/** The block of README, listening elsewhere, for the folder of the site. */
function recipe(dist: string, port: number, base: string): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, block] = /^ *```nginx\n(.*?)^ *```$/msu.exec(readme) ?? [];
  if (block === undefined) throw new Error('README.md has no block of nginx any more');
  return block
    .replace(/listen [^;]+;/u, `listen 127.0.0.1:${port};\n rewrite ^${base}(.*)$ /$1 last;`)
    .replace(/root [^;]+;/u, `root ${dist};`);
}

function configuration(folder: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  absolute_redirect off;
  ${temporary.map((each) => `${each}_temp_path ${folder}/${each};`).join('\n  ')}
${server}
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return fetch(url).then(
    () => true,
    () => false,
  );
}
