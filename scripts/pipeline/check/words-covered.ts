import type { PageNote, PageNoteKind } from '../tree/source-tree.ts';
import type { Rule } from './rule.ts';

type Hidden = Exclude<PageNoteKind, 'recognised' | 'picture'>;

const WHERE: Record<Hidden, string> = {
  covered: 'under something opaque that is drawn over them',
  layer: 'in a layer that is switched off',
  invisible: 'drawn without ink',
  colour: 'in the colour of what is behind them',
  outside: 'outside of what the page shows',
};

/** Whether a note is of words that the page does not show. */
export function isHidden(note: PageNote): note is PageNote & { what: Hidden } {
  return note.what !== 'recognised' && note.what !== 'picture';
}

export const wordsCovered: Rule = {
  id: 'words-covered',
  reason:
    'What the publisher covered or switched off is not published; that it was there is said, and never what it was.',
  check({ report }) {
    return report.notes.filter(isHidden).map(({ page, what, words }) => ({
      // Text that overflows its frame is seldom meant to be hidden.
      severity: what === 'outside' ? 'info' : 'warn',
      page,
      reason: `Unexpected ${count(words)} ${WHERE[what]} on page ${page}, expected text that the page shows: left out; compare the page with the report`,
    }));
  },
};

export const wordsRecognised: Rule = {
  id: 'words-recognised',
  reason:
    'Text recognised under a scanned picture is what a reader of the file finds; it may hold errors of recognition.',
  check({ report }) {
    return report.notes
      .filter(({ what }) => what === 'recognised')
      .map(({ page, words }) => ({
        severity: 'warn',
        page,
        reason: `Unexpected ${count(words)} under a picture on page ${page}, expected printed text: kept as recognised text; compare it with the page`,
      }));
  },
};

export const pagesRead: Rule = {
  id: 'pages-read',
  reason: 'A page that is a picture cannot be read: the report has a gap there, and says so.',
  check({ report }) {
    return report.notes
      .filter(({ what }) => what === 'picture')
      .map(({ page }) => ({
        severity: 'warn',
        page,
        reason: `Unexpected picture on page ${page}, expected text: the page could not be read; run the file through text recognition, or ask the publisher for the original`,
      }));
  },
};

function count(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}
