/** The text of a report as a component, from its MDX. */
import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';

type Text = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

/** What makes an element: of Astro, whose types know no other properties than its own. */
const element = jsx as (type: unknown, props: unknown, key?: unknown) => unknown;

/**
 * Compiles and runs the MDX of a report with the compiler that `@astrojs/mdx` has; its renderer makes HTML of what
 * comes out.
 * @param mdx with its frontmatter, of which nothing is shown, or without
 */
export async function reportText(mdx: string): Promise<Text> {
  const { default: run } = await evaluate(mdx, {
    Fragment,
    jsx: element,
    jsxs: element,
    elementAttributeNameCase: 'html',
    // A report is a record: no quote or dash of it is changed.
    features: { gfm: true, smartPunctuation: false },
  });
  const Text: Text = ({ components }) => (run as Text)({ components: { Fragment, ...components } });
  return Object.assign(Text, { [Renderer]: 'astro:jsx' });
}
