/**
 * What a page may do. Nothing comes from another host, nothing stands in the page itself but the short script and
 * style whose hashes are named, and no string is ever run as code.
 */
import { createHash } from 'node:crypto';

/** The policy for a page that bears these inline scripts and styles. */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    // Pagefind's search is WebAssembly; this opens no way for strings to run as code.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
