/** Has a worker of its own do one thing, and ends it: its memory goes with it. */
export async function aside<Answer>(worker: Worker, message: unknown, moved: Transferable[] = []): Promise<Answer> {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = ({ message: problem }) => reject(new Error(problem));
      worker.postMessage(message, moved);
    });
  } finally {
    worker.terminate();
  }
}
