/** What the MDX of a report is written in, and how the site shows it. */
import Abbr from './Abbr.astro';
import Action from './Action.astro';
import Cell from './Cell.astro';
import Columns from './Columns.astro';
import DocumentRef from './DocumentRef.astro';
import N from './N.astro';
import Note from './Note.astro';
import NoteRef from './NoteRef.astro';
import Paragraph from './Paragraph.astro';
import Ref from './Ref.astro';
import Section from './Section.astro';
import Table from './Table.astro';
import Unread from './Unread.astro';
import H2 from './plain/H2.astro';
import H3 from './plain/H3.astro';
import H4 from './plain/H4.astro';
import H5 from './plain/H5.astro';
import H6 from './plain/H6.astro';
import HeadCell from './plain/HeadCell.astro';

export const vocabulary = {
  Abbr,
  Action,
  Cell,
  Columns,
  DocumentRef,
  N,
  Note,
  NoteRef,
  Paragraph,
  Ref,
  Section,
  Unread,
  h2: H2,
  h3: H3,
  h4: H4,
  h5: H5,
  h6: H6,
  table: Table,
  th: HeadCell,
};
