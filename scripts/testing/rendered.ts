/** Runs an MDX text as the site does, and says what comes out. */
import { evaluate } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { evaluate as evaluateAsSite } from 'satteri';

interface Element {
  type: unknown;
  props: { children?: unknown };
}

export interface Rendered {
  /** The names of all elements and components, each once. */
  names: string[];
  /** The text, with a space wherever a block ends. */
  text: string;
  /** What the module exports. */
  exports: string[];
}

const OWN = ['Section', 'Paragraph', 'N', 'NoteRef', 'Note', 'Abbr', 'Ref', 'DocumentRef', 'Columns', 'Action', 'Cell'];
const INLINE = new Set(['N', 'NoteRef', 'Abbr', 'Ref', 'DocumentRef', 'a', 'em', 'strong', 'del']);

const jsx = (type: unknown, props: Element['props']): Element => ({ type, props });
const RUNTIME = { Fragment: 'Fragment', jsx, jsxs: jsx };

/** The compiler that the site uses, and MDX's own: what is inert in one must be in the other. */
export const COMPILERS = {
  site: (mdx: string) => evaluateAsSite(mdx, RUNTIME as unknown as Parameters<typeof evaluateAsSite>[1]),
  mdx: (mdx: string) => {
    const options = { ...RUNTIME, remarkPlugins: [remarkFrontmatter, remarkGfm] };
    return evaluate(mdx, options as unknown as Parameters<typeof evaluate>[1]);
  },
};

/** Compiles and runs an MDX text. Throws where it is no MDX. */
export async function rendered(mdx: string, compiler: keyof typeof COMPILERS = 'site'): Promise<Rendered> {
  const names = new Set<string>();
  const module = (await COMPILERS[compiler](mdx)) as { default: unknown };
  const components = Object.fromEntries(OWN.map((name) => [name, name]));
  const root = (module.default as unknown as (props: object) => unknown)({ components });
  const text = textOf(root, names);
  return { names: [...names].filter((name) => name !== 'Fragment').sort(), text, exports: Object.keys(module).sort() };
}

function textOf(node: unknown, names: Set<string>): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map((each) => textOf(each, names)).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { type, props } = node as Element;
  const name = typeof type === 'string' ? type : String(type);
  names.add(name);
  const inner = textOf(props.children, names);
  return INLINE.has(name) ? inner : `${inner} `;
}
