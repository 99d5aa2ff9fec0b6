import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IndexUnavailable } from './files.ts';
import { openInWorker } from './remote.ts';

class SilentWorker {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  sent: unknown[] = [];
  isTerminated = false;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const open = () => {
  const worker = new SilentWorker();
  const failed = vi.fn();
  return {
    worker,
    failed,
    library: openInWorker(worker as unknown as Worker, { bundles: [], program: '', names: '' }, failed),
  };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a script of the worker that never comes is given up, and the next question gets another worker', async () => {
  const { worker, failed, library } = open();
  const asked = expect(library.shown()).rejects.toThrow(/does not answer/u);
  await vi.advanceTimersByTimeAsync(20_000);
  await asked;
  expect(worker.isTerminated).toBe(true);
  expect(failed).toHaveBeenCalledOnce();
});

test('a worker that runs is waited for', async () => {
  const { worker, failed, library } = open();
  worker.onmessage?.({ data: { ready: true } });
  const asked = library.shown();
  await vi.advanceTimersByTimeAsync(60_000);
  worker.onmessage?.({ data: { number: 1, value: 'the names' } });
  expect(await asked).toBe('the names');
  expect(failed).not.toHaveBeenCalled();
});

test('what is shown is asked for once, and again where it could not be had', async () => {
  const { worker, library } = open();
  const first = expect(library.shown()).rejects.toThrow(IndexUnavailable);
  worker.onmessage?.({ data: { number: 1, problem: { kind: 'unavailable', message: 'no connection' } } });
  await first;
  const second = library.shown();
  expect(library.shown()).toBe(second);
  worker.onmessage?.({ data: { number: 2, value: 'the names' } });
  expect(await second).toBe('the names');
});
