/** Says what happened, to eyes and to screen readers. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows and speaks a short message. */
export function announce(message: string): void {
  const place = document.querySelector('#spoken');
  if (!place) return;
  // What lies behind an open dialog is neither seen nor heard.
  const home = document.querySelector('dialog[open]') ?? document.body;
  if (place.parentElement !== home) home.append(place);
  place.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => (place.textContent = ''), 6000);
}

/** Copies a text and says so; where the browser refuses, says that, and shows the text so that it can be copied by hand. */
export async function copy(text: string, what: string, say = announce): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say(`The browser did not let us copy. Here it is: ${text}`);
  }
}
