import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Bundle } from '../tree/bundle.ts';
import { addThemes } from './add-themes.ts';
import { addDirections } from './add-directions.ts';
import { addAbbreviations } from './add-abbreviations.ts';
import { addAnchors } from './anchors.ts';
import { addAnswers } from './answers.ts';
import { addGluedRefs } from './glued-refs.ts';
import { addNoteRefs } from './note-refs.ts';
import { addParts } from '../identify/parts.ts';
import { placeNotes } from './place-notes.ts';
import { addRecommendationLinks } from './recommendations.ts';
import { addReferences } from './references.ts';

/** A step of the pipeline: adds addresses, links, themes and directions; never alters a word. */
export function annotate(): (tree: Node, file: VFile) => Node {
  return (tree, file) => {
    const bundle = tree as Bundle;
    const { themes = [], themeDecision, glossary = [], directions } = file.data.reference ?? {};
    addParts(bundle.children);
    for (const report of bundle.children) {
      addAnchors(report);
      addNoteRefs(report);
      addGluedRefs(report);
      placeNotes(report);
      addRecommendationLinks(report);
      addReferences(report, bundle);
      addAbbreviations(report);
      addThemes(report, themes, glossary, themeDecision);
      if (directions) addDirections(report, directions);
    }
    addAnswers(bundle.children);
    return bundle;
  };
}
