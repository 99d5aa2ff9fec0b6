/** What a device needs to install the site: name, pictures, ways in. */
import type { APIRoute } from 'astro';
import { settings } from '../library/site-settings.ts';
import { address } from '../site/address.ts';
import { colour } from '../site/colours.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: address(`icons/${purpose}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: address(),
      name: settings.name,
      short_name: settings.name,
      description: 'Inspection reports of England’s children’s services, to read, search, compare and cite.',
      lang: 'en-GB',
      start_url: address(),
      scope: address(),
      display: 'standalone',
      background_color: colour('paper').light,
      theme_color: colour('paper').light,
      icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
      shortcuts: [
        { name: 'Search', url: address('search/') },
        { name: 'Kept for offline', url: address('offline/') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
