/** `npm start`: converts the sources where no report is there yet, builds the site, and serves it at http://localhost:4321. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const reports = process.env['PILCROW_REPORTS'] ?? 'content/reports';

/** Runs an npm script in this terminal; ends with its exit code where it fails. */
function run(script: string): void {
  const { status, error } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm run ${script} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

if (globSync(`${reports}/*/*.mdx`).length === 0) {
  console.log(`No report in ${reports}: converting the sources first.`);
  run('ingest');
}
console.log('Building the site …');
run('build');
console.log('Built. Serving it at http://localhost:4321 (Ctrl+C ends it).');
run('preview');
