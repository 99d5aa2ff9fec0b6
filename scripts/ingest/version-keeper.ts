/** Which address what was made of an edition gets in a run, and what must be kept when a report is written over. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Cache, sha256 } from './cache.ts';
import type { Editions } from './editions.ts';
import type { FoundSource } from './find-sources.ts';
import { type Earlier, earlierAt, numberFor, reportAtPath, versionPath } from './kept-versions.ts';
import type { Result } from './result.ts';

interface InRun {
  /** Folder of the reports. */
  out: string;
  cache: Cache;
  /** Which source has which output in this run. */
  owners: ReadonlyMap<string, string>;
  editions: Editions;
}

export class VersionKeeper {
  private readonly run: InRun;

  constructor(run: InRun) {
    this.run = run;
  }

  /** Whether a source took the place of another. */
  replaced(file: string, later: string): boolean {
    return this.run.editions.replaced(file, later);
  }

  /** An edition that a later one replaced goes to the address of its version: the report is that of the last. */
  placed(source: FoundSource, result: Result): Result {
    const outputs = result.outputs.map(({ path, text }) => {
      const owner = this.run.owners.get(path);
      if (owner === undefined || !this.replaced(source.file, owner)) return { path, text };
      const hash = sha256(readFileSync(source.file));
      return { path: versionPath(path, numberFor(this.run.out, reportAtPath(path), hash)), text };
    });
    return { ...result, outputs };
  }

  /** What an output is about to be written over and must be kept: nothing or one version of its report. */
  earlier(source: FoundSource, { path, text }: Result['outputs'][number]): (Earlier & { report: string })[] {
    const report = reportAtPath(path);
    if (path !== `${report}.json`) return [];
    const owner = this.ownerInCache(path, source);
    const isEdition = owner !== undefined && this.replaced(owner, source.file);
    const earlier = earlierAt(this.run.out, report, text, isEdition);
    return earlier === undefined ? [] : [{ report, ...earlier }];
  }

  /** The source that made what is a version now finds it there in the next run. */
  isNowVersion(source: FoundSource, report: string, number: number): void {
    const owner = this.ownerInCache(`${report}.json`, source);
    const entry = owner === undefined ? undefined : this.run.cache.get(owner);
    if (owner === undefined || entry === undefined) return;
    const outputs = entry.outputs.map((output) =>
      reportAtPath(output.path) === report ? { ...output, path: versionPath(output.path, number) } : output,
    );
    this.run.cache.set(owner, { ...entry, outputs });
  }

  /** The other source that made an output in an earlier run. */
  private ownerInCache(path: string, source: FoundSource): string | undefined {
    const mine = resolve(source.file);
    const entries = [...this.run.cache];
    return entries.find(([file, { outputs }]) => file !== mine && outputs.some((each) => each.path === path))?.[0];
  }
}
