/** Numbers a shell gives to a process ended by the signal. */
const ENDS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ctrl-C ends a run between two documents, never within one: a signal that has a listener waits until the outputs of
 * a document and the cache are written. The next run goes on from there. A second signal, such as npm sends on, is
 * taken as the first.
 */
export function stopBetweenDocuments(): void {
  for (const [signal, code] of Object.entries(ENDS)) {
    process.on(signal, () => {
      console.error('\nStopped. What was written is whole; the next run goes on from there.');
      process.exit(code);
    });
  }
}

/** Where nobody reads on (`npm run ingest | head`), the run goes on and says no more. */
export function endQuietlyUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
