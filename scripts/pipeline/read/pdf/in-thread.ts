/**
 * The two halves of pdf.js in one thread. In Node both run in the thread that asks; yet pdf.js copies every message
 * between them in depth (`structuredClone`), which for the operators of a page takes longer than many of them to read.
 * Here a message is handed on as it is.
 */
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type Listener = (event: { data: unknown }) => void;

/** A part of the operators of a page: the half that reads empties these lists as soon as it has sent them. */
interface Operators {
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] };
}

/** A port on which both halves speak and listen; each message says for which of them it is. */
class InThreadPort {
  private readonly listeners = new Set<Listener>();

  /** Delivers in a later turn, as a port between threads does. */
  postMessage(message: object): void {
    const data = withOwnLists(message);
    queueMicrotask(() => {
      for (const listener of this.listeners) listener.call(this, { data });
    });
  }

  addEventListener(_: string, listener: unknown, options?: AddEventListenerOptions | boolean): void {
    this.listeners.add(listener as Listener);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => this.listeners.delete(listener as Listener));
  }
}

function withOwnLists(message: Operators): Operators {
  const { chunk } = message;
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
}

/** A reader for one document; it is let go with `destroy`. */
export function inThreadWorker(): PDFWorker {
  const port = new InThreadPort();
  WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as never, verbosity: 0 });
}
