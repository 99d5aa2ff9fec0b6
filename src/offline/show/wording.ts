/** Every state and failure of keeping, in words for the reader. */
export type Outcome =
  | { state: 'ready'; bytes: number }
  | { state: 'keeping'; done: number; of: number; secondsLeft: number | undefined }
  | { state: 'paused'; done: number; of: number }
  | { state: 'lost'; done: number; of: number }
  | { state: 'full'; free: number | undefined }
  | { state: 'changed' }
  | { state: 'foreign' }
  | { state: 'failed'; paths: string[] };

/** One plain sentence or two. */
export function say(outcome: Outcome): string {
  switch (outcome.state) {
    case 'ready':
      return `Ready offline: every file is here and was checked (${megabytes(outcome.bytes)}).`;
    case 'keeping':
      return `${megabytes(outcome.done)} of ${megabytes(outcome.of)}${timeLeft(outcome.secondsLeft)}.`;
    case 'paused':
      return `Paused at ${megabytes(outcome.done)} of ${megabytes(outcome.of)}. Not ready offline yet.`;
    case 'lost':
      return `The connection was lost at ${megabytes(outcome.done)} of ${megabytes(outcome.of)}. It goes on from there when the network is back. Not ready offline yet.`;
    case 'full':
      return `There is not enough room on this device${outcome.free === undefined ? '' : ` (${megabytes(outcome.free)} free for this site)`}. Not ready offline: free some room or remove another set, then resume.`;
    case 'changed':
      return 'The site has just been renewed. Take the update first, then keep this again.';
    case 'foreign':
      return 'The network answers with something else than this site, as the sign-in page of a train or a hotel does. Sign in, then resume. Not ready offline yet.';
    case 'failed':
      return `Not ready offline: ${list(outcome.paths)} could not be fetched as published. Resume tries again.`;
  }
}

/** A kept set when its page is opened. */
export function sayKept({ ready, wire }: { ready: boolean; wire: number }): string {
  return ready
    ? `Ready offline (${megabytes(wire)}). Check reads every file again.`
    : 'Not ready offline: some of it is not on this device. Resume fetches what is missing.';
}

/** What the browser says of its room. */
export function roomInWords(usage: number, quota: number, persisted: boolean): string {
  const safe = persisted
    ? 'The browser has promised not to clear it.'
    : 'The browser has not promised to keep it: it may clear it when the device runs low.';
  return `This site uses ${megabytes(usage)} of about ${megabytes(quota)} that the browser allows. ${safe}`;
}

/** Bytes in millions: no decimal from ten on, one below, two below 0.1; and never nothing for something. */
export function megabytes(bytes: number): string {
  if (bytes === 0) return '0 MB';
  const value = Math.max(bytes / 1e6, SMALLEST);
  const digits = value >= 10 ? 0 : value >= 0.1 ? 1 : 2;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits })} MB`;
}

/** Less than this is rounded up to it. */
const SMALLEST = 0.01;

function timeLeft(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  if (seconds < 60) return ', less than a minute left';
  const minutes = Math.ceil(seconds / 60);
  return `, about ${minutes} minutes left`;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
