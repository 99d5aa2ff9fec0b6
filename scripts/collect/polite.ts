/** Asking another's server politely: who asks is said, robots.txt is kept, one request at a time with pauses between. */
import robotsParser from 'robots-parser';

/** Who asks, and where to complain. */
export const USER_AGENT = 'Pilcrow-collect/1 (a library of inspection reports; one request at a time)';

export interface Manners {
  /** Milliseconds between the end of a request and the next; a longer Crawl-delay of robots.txt counts instead. */
  pauseMs: number;
  /** How often a request is tried again after a fault that may pass (429, 5xx, no answer). */
  retries: number;
  /** The shortest pause before a request is tried again, in milliseconds; doubled each time. */
  backOffMs: number;
  /** Milliseconds without an answer. */
  timeoutMs: number;
  userAgent: string;
}

export const MANNERS: Manners = {
  pauseMs: 2000,
  retries: 4,
  backOffMs: 1000,
  timeoutMs: 60_000,
  userAgent: USER_AGENT,
};

/**
 * The longest pause that is kept. Where a server asks for a longer one, the document fails and is fetched next time.
 */
const LONGEST_PAUSE_MS = 120_000;

/** What a server answered, read whole. */
export interface FetchedResponse {
  status: number;
  /** Where it came from after redirects. */
  url: string;
  headers: Headers;
  body: Uint8Array;
}

/** The request was not made, or had no usable answer; the message says what to do. */
export class NotFetched extends Error {}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One reader of other people's servers. */
export class PoliteFetcher {
  readonly #manners: Manners;
  readonly #robots = new Map<string, Promise<ReturnType<typeof robotsParser>>>();
  #ready = 0;
  /** How many requests were made. */
  requests = 0;

  constructor(manners: Partial<Manners> = {}) {
    this.#manners = { ...MANNERS, ...manners };
  }

  /**
   * Fetches an address.
   * @param conditions `If-None-Match` and `If-Modified-Since` of an earlier answer
   * @throws NotFetched where robots.txt forbids it, or no answer came after all tries
   */
  async fetch(url: string, conditions: Record<string, string> = {}): Promise<FetchedResponse> {
    const robots = await this.#robotsOf(url);
    const { userAgent, pauseMs } = this.#manners;
    if (robots.isAllowed(url, userAgent) === false)
      throw new NotFetched(`robots.txt of ${new URL(url).host} asks not to fetch it: ask the publisher`);
    const delay = Math.max(pauseMs, (robots.getCrawlDelay(userAgent) ?? 0) * 1000);
    return this.#tried(url, conditions, delay);
  }

  #robotsOf(url: string): Promise<ReturnType<typeof robotsParser>> {
    const { origin } = new URL(url);
    const known = this.#robots.get(origin) ?? this.#readRobots(origin);
    this.#robots.set(origin, known);
    return known;
  }

  /** A server without robots.txt forbids nothing; one whose robots.txt cannot be had is left alone. */
  async #readRobots(origin: string): Promise<ReturnType<typeof robotsParser>> {
    const url = `${origin}/robots.txt`;
    const { status, body } = await this.#tried(url, {}, this.#manners.pauseMs);
    if (status >= 500) throw new NotFetched(`${url} answers ${status}: try again later`);
    return robotsParser(url, status === 200 ? new TextDecoder().decode(body) : '');
  }

  async #tried(url: string, conditions: Record<string, string>, delay: number): Promise<FetchedResponse> {
    let fault = '';
    for (let attempt = 0; attempt <= this.#manners.retries; attempt += 1) {
      const answer = await this.#once(url, conditions, delay).catch((error: unknown) => {
        fault = reasonOf(error);
        return undefined;
      });
      if (answer !== undefined && !mayPass(answer.status)) return answer;
      if (answer !== undefined) fault = `the server answers ${answer.status}`;
      const pause = pauseAfter(
        attempt,
        Math.max(delay, this.#manners.backOffMs),
        answer?.headers.get('retry-after') ?? null,
      );
      if (pause > LONGEST_PAUSE_MS) break;
      this.#ready = Date.now() + pause;
    }
    throw new NotFetched(`${fault}: try again later`);
  }

  async #once(url: string, conditions: Record<string, string>, delay: number): Promise<FetchedResponse> {
    await sleep(Math.max(0, this.#ready - Date.now()));
    this.requests += 1;
    try {
      const response = await fetch(url, {
        headers: { 'User-Agent': this.#manners.userAgent, ...conditions },
        signal: AbortSignal.timeout(this.#manners.timeoutMs),
      });
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, url: response.url, headers: response.headers, body };
    } finally {
      this.#ready = Date.now() + delay;
    }
  }
}

const mayPass = (status: number): boolean => status === 429 || status === 408 || status >= 500;

/** Twice as long each time; what the server asks for counts, in seconds or as a day and time. */
function pauseAfter(attempt: number, shortest: number, retryAfter: string | null): number {
  const backOff = shortest * 2 ** attempt;
  if (retryAfter === null) return backOff;
  const seconds = /^\d+$/u.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(seconds) ? Math.max(backOff, seconds) : backOff;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the server does not answer';
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : `${error.message} (${cause})`;
}
