import { VFileMessage } from 'vfile-message';
import { parse } from 'yaml';
import { z } from 'zod';
import { PUBLISHED_FROM } from '../../../src/domain/report.ts';

/** What a document does not say of itself: `NAME.pdf.yaml` beside it. */
const sidecar = z.strictObject({
  /** Where the publisher has the original. */
  url: z.url({ protocol: /^https?$/u }).optional(),
  /** The day on which it was published, where the document prints none. */
  published: z.iso.date().optional(),
  /** Who says that day: `list` of sources or the `publisher`'s page, where a command brought the document; else whoever wrote this. */
  publishedFrom: z.enum(PUBLISHED_FROM).optional(),
  /** When a command fetched the document, and the SHA-256 of what came. */
  fetched: z.iso.datetime().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  /** The name of the file beside it whose later edition this is. */
  replaces: z
    .string()
    .regex(/^[^/\\]+$/u, 'expected the name of a file in the same folder')
    .optional(),
});
export type Sidecar = z.infer<typeof sidecar>;

/**
 * Reads a sidecar.
 * @throws VFileMessage that names what is wrong in it.
 */
export function readSidecar(yaml: string | undefined): Sidecar {
  if (yaml === undefined) return {};
  try {
    // Dates stay as they are written.
    return sidecar.parse(parse(yaml, { schema: 'core' }) ?? {});
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/gu, ' ') : String(error);
    const reason = `Unexpected content in the YAML beside the document (${problem}), expected only "url" (https://…), "published" (yyyy-mm-dd), "publishedFrom" (sidecar, list or publisher), "fetched", "sha256" and "replaces" (the name of a file in the same folder)`;
    const message = new VFileMessage(reason, { ruleId: 'sidecar', source: 'pilcrow' });
    message.fatal = true;
    throw message;
  }
}
