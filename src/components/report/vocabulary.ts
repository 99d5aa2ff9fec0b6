/** What the MDX of a report is written in, and how the site shows it. */
import Abbr from './Abbr.astro';
import Action from './Action.astro';
import Cell from './Cell.astro';
import DocumentRef from './DocumentRef.astro';
import N from './N.astro';
import Note from './Note.astro';
import NoteRef from './NoteRef.astro';
import Paragraph from './Paragraph.astro';
import Ref from './Ref.astro';
import Section from './Section.astro';
import Table from './Table.astro';
import Unread from './Unread.astro';

export const vocabulary = {
  Abbr,
  Action,
  Cell,
  DocumentRef,
  N,
  Note,
  NoteRef,
  Paragraph,
  Ref,
  Section,
  Unread,
  table: Table,
};
