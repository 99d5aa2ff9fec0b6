/** What is particular to one published copy of the site: `content/site.yaml`. */
import { z } from 'zod';

export const siteSettings = z.strictObject({
  name: z.string().min(1, 'expected a name'),
  address: z
    .url({ protocol: /^https?$/u, error: 'expected an address that begins with https:// or http://' })
    .refine((text) => ['', '/'].includes(text.replace(/^https?:\/\/[^/]+/u, '')), 'expected no path: that is "base"'),
  base: z.string().regex(/^\/(?:[a-z0-9._~-]+\/)*[a-z0-9._~-]*$/iu, 'expected a path that begins with /'),
  contact: z.email('expected an address of mail'),
  code: z.url({ protocol: /^https?$/u, error: 'expected an address that begins with https:// or http://' }),
});
export type SiteSettings = z.infer<typeof siteSettings>;

/** Names that lead nowhere, by RFC 2606: what the shipped file has until somebody publishes the site. */
const PLACEHOLDER = /[@./](?:[a-z0-9-]+\.)*(?:example|invalid|test)(?:[:/]|$)/u;

/** The settings that still have to be filled in before the site is published. */
export const placeholdersIn = (settings: SiteSettings): (keyof SiteSettings)[] =>
  (['address', 'contact', 'code'] as const).filter((name) => PLACEHOLDER.test(settings[name]));

/**
 * Checks settings.
 * @param file where they stand, for the message
 * @throws Error that names the file, the setting, what was found and what was expected
 */
export function checkedSettings(settings: unknown, file: string): SiteSettings {
  const parsed = siteSettings.safeParse(settings);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  const found = (settings as Record<string, unknown> | null)?.[name];
  throw new Error(`${file}: ${name}: ${issue?.message}, found ${JSON.stringify(found)}. Correct it and build again.`);
}
