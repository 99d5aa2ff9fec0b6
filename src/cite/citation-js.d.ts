/** The part of Citation.js that Pilcrow uses; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: string, options?: object): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: Record<string, boolean> };
      get(name: '@csl'): Record<'styles' | 'locales', Map<string, string> & { add(name: string, xml: string): void }>;
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
