/** Runs an MDX text as the site does, and says what comes out. */
import { evaluate } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

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

const OWN = ['Section', 'Paragraph', 'N', 'NoteRef', 'Note', 'Abbr', 'Ref', 'DocumentRef', 'Action', 'Cell'];
const INLINE = new Set(['N', 'NoteRef', 'Abbr', 'Ref', 'DocumentRef', 'a', 'em', 'strong', 'del']);

/** Compiles and runs an MDX text. Throws where it is no MDX. */
export async function rendered(mdx: string): Promise<Rendered> {
  const names = new Set<string>();
  const jsx = (type: unknown, props: Element['props']): Element => ({ type, props });
  const module = await evaluate(mdx, {
    Fragment: 'Fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter, remarkGfm],
  } as unknown as Parameters<typeof evaluate>[1]);
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
