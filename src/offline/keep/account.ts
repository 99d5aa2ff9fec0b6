/** Keeps account of the bytes that have come and are still to come. */
export type Progress = (done: number, of: number, secondsLeft: number | undefined) => void;

/** A pace is known only after a while. */
const MEASURED_AFTER_MS = 1000;

export class Account {
  readonly #progress: Progress;
  readonly #began = performance.now();
  #of: number;
  #left: number;
  #come = 0;

  /** @param of What all of it costs. @param left What of it is still to come. */
  constructor(of: number, left: number, progress: Progress) {
    this.#of = Math.max(of, left);
    this.#left = left;
    this.#progress = progress;
    this.#tell();
  }

  /** Bytes have come. */
  came(bytes: number): void {
    this.#come += bytes;
    this.#left = Math.max(0, this.#left - bytes);
    this.#tell();
  }

  /** It costs more than was planned. */
  more(bytes: number): void {
    this.#of += bytes;
    this.#left += bytes;
    this.#tell();
  }

  /** Where it stands. */
  sum(): { done: number; of: number } {
    return { done: this.#of - this.#left, of: this.#of };
  }

  #tell(): void {
    const { done, of } = this.sum();
    const passed = performance.now() - this.#began;
    const known = passed > MEASURED_AFTER_MS && this.#come > 0;
    this.#progress(done, of, known ? (passed / 1000 / this.#come) * this.#left : undefined);
  }
}
