/** The roles of digital publishing (DPUB-ARIA), which Astro's types of HTML do not know yet. */
export function dpub(role: 'footnote' | 'noteref' | 'backlink' | 'glossref'): Record<string, string> {
  return { role: `doc-${role}` };
}
