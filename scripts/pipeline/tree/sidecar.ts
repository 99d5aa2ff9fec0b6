import { VFileMessage } from 'vfile-message';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a document does not say of itself: `NAME.pdf.yaml` beside it. */
const sidecar = z.strictObject({
  /** Where the publisher has the original. */
  url: z.url({ protocol: /^https?$/u }).optional(),
  /** The day on which it was published, where the document prints none. */
  published: z.iso.date().optional(),
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
    const reason = `Unexpected content in the YAML beside the document (${problem}), expected only "url" (https://…) and "published" (yyyy-mm-dd)`;
    const message = new VFileMessage(reason, { ruleId: 'sidecar', source: 'pilcrow' });
    message.fatal = true;
    throw message;
  }
}
