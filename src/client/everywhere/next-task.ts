/** Lets the browser draw and answer the reader before the script goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
