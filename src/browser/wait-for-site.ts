/** Before each file of browser tests: the site, whose build began with the run, is there. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { endOf } from './global-setup.ts';

const end = endOf(inject('dist'));
while (!existsSync(end)) await setTimeout(100);
const fault = readFileSync(end, 'utf8');
if (fault !== '') throw new Error(fault);
