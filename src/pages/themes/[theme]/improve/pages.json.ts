/** What the pages of a theme hold of what is to improve, for the boxes that choose among its paragraphs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListOfPages } from '../../../../domain/pages-of-theme.ts';
import { listsOfPages } from '../../../../site/theme/pages-list.ts';

export const getStaticPaths: GetStaticPaths = () =>
  listsOfPages('improve').map(({ theme, list }) => ({ params: { theme }, props: { list } }));

export const GET: APIRoute<{ list: ListOfPages }> = ({ props: { list } }) => Response.json(list);
