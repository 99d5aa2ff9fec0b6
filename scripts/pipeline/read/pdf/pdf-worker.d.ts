/** The half of pdf.js that reads; the package has types for the other half only. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Listens on a port for the other half, and says that it is there. */
    initializeFromPort(port: object): void;
  };
}
