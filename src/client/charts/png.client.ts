/** Saves a chart as a PNG: its own SVG file, drawn by the browser. */

async function drawn(source: string): Promise<Blob | null> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

async function save(source: string): Promise<void> {
  const blob = await drawn(source);
  if (!blob) return;
  const href = URL.createObjectURL(blob);
  const download = (source.split('/').at(-1) ?? 'chart').replace(/\.svg$/u, '.png');
  Object.assign(document.createElement('a'), { href, download }).click();
  URL.revokeObjectURL(href);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-png]')) {
  button.addEventListener('click', () => void save(button.dataset['png'] ?? ''));
}
export {};
