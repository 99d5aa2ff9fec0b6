/** Settles document by document what a run makes of its sources: which address is whose, what is written, what stands. */
import { existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type DocumentAccount, roundSeconds } from './account.ts';
import type { IngestOptions } from './arguments.ts';
import { type Cache, outputsStand, sha256 } from './cache.ts';
import { type Editions } from './editions.ts';
import { failed, faultOf } from './file-fault.ts';
import { type FoundSource } from './find-sources.ts';
import { hasFailed, type Message, type Result } from './result.ts';
import { VersionKeeper } from './version-keeper.ts';
import { writeTogether } from './write-whole.ts';

/** Failures that another run may not meet. */
const MAY_PASS = new Set(['same-address', 'stopped', 'too-much-memory', 'unreadable', 'unwritable', 'fault']);

/** The state of a run, and the decisions on its documents, which come in the order of their names. */
export class Settlement {
  readonly cache: Cache;
  readonly version: string;
  private readonly options: IngestOptions;
  private readonly keys = new Map<string, string>();
  private readonly unchanged = new Set<string>();
  /** Which source has which output in this run. */
  private readonly owners = new Map<string, string>();

  private readonly versions: VersionKeeper;

  constructor(cache: Cache, version: string, options: IngestOptions, editions: Editions) {
    this.cache = cache;
    this.version = version;
    this.options = options;
    this.versions = new VersionKeeper({ out: options.out, cache, owners: this.owners, editions });
  }

  isUnchanged(source: FoundSource, key: string): boolean {
    this.keys.set(source.file, key);
    const entry = this.cache.get(resolve(source.file));
    const same = entry !== undefined && entry.key === key && outputsStand(this.options.out, entry);
    if (same) this.unchanged.add(source.file);
    return same;
  }

  isReady({ file }: FoundSource, results: ReadonlyMap<string, Result>): boolean {
    return this.unchanged.has(file) || results.has(file);
  }

  settle(source: FoundSource, converted: Result | undefined): DocumentAccount {
    const result = converted && this.versions.placed(source, converted);
    const before = this.cache.get(resolve(source.file));
    const paths = result ? result.outputs.map(({ path }) => path) : (before?.outputs ?? []).map(({ path }) => path);
    const { words, messages, seconds } = result ?? { words: noWords(), messages: [], ...before, seconds: 0 };
    const account: DocumentAccount = {
      source: source.file,
      status: 'failed',
      outputs: [],
      words,
      messages,
      seconds: roundSeconds(seconds),
    };
    const other = this.otherOwner(source, paths);
    if (other) account.messages = [...messages, other];
    const failed = hasFailed(account.messages, this.options.strict);
    if (failed) return this.fail(source, account, result);
    for (const path of paths) this.owners.set(path, source.file);
    account.outputs = paths.map((path) => join(this.options.out, path));
    account.status = result ? 'converted' : 'unchanged';
    try {
      if (result) this.write(source, result, account);
    } catch (error) {
      return this.unwritten(source, account, { result, paths, error });
    }
    return account;
  }

  private unwritten(
    source: FoundSource,
    account: DocumentAccount,
    { result, paths, error }: { result: Result | undefined; paths: readonly string[]; error: unknown },
  ): DocumentAccount {
    for (const path of paths) this.owners.delete(path);
    const reason = faultOf(error, `writing ${paths[0] ?? 'it'}`, 'a place that can be written');
    const messages = [...account.messages, ...failed('unwritable', reason).messages];
    return this.fail(source, { ...account, status: 'failed', outputs: [], messages }, result);
  }

  /** What an earlier run made of it stands: an address once published stays. */
  private fail(source: FoundSource, account: DocumentAccount, result: Result | undefined): DocumentAccount {
    const before = this.cache.get(resolve(source.file));
    const standing = (before?.outputs ?? []).filter(({ path }) => existsSync(join(this.options.out, path)));
    if (result && !this.options.strict) {
      const { words, messages } = account;
      const key = account.messages.some(({ rule }) => MAY_PASS.has(rule)) ? '' : (this.keys.get(source.file) ?? '');
      this.cache.set(resolve(source.file), { key, outputs: standing, words, messages });
    }
    const free = standing.filter(({ path }) => (this.owners.get(path) ?? source.file) === source.file);
    if (free.length === 0) return account;
    for (const { path } of free) this.owners.set(path, source.file);
    const reason = `What an earlier run made of it stands: ${free.map(({ path }) => path).join(', ')}`;
    return { ...account, messages: [...account.messages, { rule: 'earlier-report-stands', severity: 'info', reason }] };
  }

  /** Writes a report, and in the same move what stood there as an earlier version, if its source said other words. */
  private write(source: FoundSource, result: Result, account: DocumentAccount): void {
    const { out } = this.options;
    const kept = result.outputs.flatMap((output) => this.versions.earlier(source, output));
    const writings = result.outputs.map(({ path, text }) => ({ file: join(out, path), text }));
    writeTogether([...kept.flatMap(({ files }) => files), ...writings]);
    for (const { report, number } of kept) {
      this.versions.isNowVersion(source, report, number);
      const reason = `The source of ${report} changed: what it said before is kept as ${report}/versions/${number}`;
      account.messages = [...account.messages, { rule: 'version-kept', severity: 'info', reason }];
    }
    const old = this.cache.get(resolve(source.file))?.outputs ?? [];
    const moved = old.filter(({ path }) => !this.owners.has(path) && existsSync(join(out, path)));
    for (const { path } of moved) {
      rmSync(join(out, path), { force: true });
      const reason = `It was ${path} in the run before: removed, as this source now makes ${result.outputs[0]?.path ?? 'nothing'}`;
      account.messages = [...account.messages, { rule: 'moved', severity: 'info', reason }];
    }
    const outputs = result.outputs.map(({ path, text }) => ({ path, sha256: sha256(text) }));
    const { words, messages } = result;
    this.cache.set(resolve(source.file), { key: this.keys.get(source.file) ?? '', outputs, words, messages });
  }

  /** Two sources that would be the same report: the first of them keeps the address, the other fails. */
  private otherOwner(source: FoundSource, paths: readonly string[]): Message | undefined {
    for (const path of paths) {
      const owner = this.owners.get(path) ?? this.earlierOwner(source, path);
      if (owner === undefined || owner === source.file) continue;
      if (this.versions.replaced(owner, source.file)) continue;
      const reason = `Unexpected second source of ${path}: ${owner} has that address already; keep the better of the two files, or say "replaces: NAME" in the YAML beside the later edition`;
      return { rule: 'same-address', severity: 'fail', reason };
    }
    return undefined;
  }

  /** Another source that had the address in a run before: only while what it made is still there. */
  private earlierOwner(source: FoundSource, path: string): string | undefined {
    if (!existsSync(join(this.options.out, path))) return undefined;
    const mine = resolve(source.file);
    for (const [file, { outputs }] of this.cache) {
      const has = file !== mine && basename(file) !== basename(mine) && outputs.some((output) => output.path === path);
      if (has && !this.keys.has(file) && existsSync(file) && !this.inThisRun(file)) return file;
    }
    return undefined;
  }

  private inThisRun(file: string): boolean {
    return [...this.keys.keys()].some((each) => resolve(each) === file);
  }

  vanished(): string[] {
    return [...this.cache]
      .filter(([file, { outputs }]) => outputs.length > 0 && !existsSync(file))
      .map(([file]) => file);
  }
}

function noWords(): DocumentAccount['words'] {
  return { source: 0, kept: 0, furniture: 0, lost: 0 };
}
