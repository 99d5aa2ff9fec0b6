/** What goes into the conversion of a source and what comes out: the words that its steps and its shell share. */
import type { VFileMessage } from 'vfile-message';
import type { Authority } from '../../../src/domain/authority.ts';
import type { DirectionModel } from '../../../src/domain/direction.ts';
import type { GlossaryEntry } from '../../../src/domain/glossary.ts';
import type { WordCount } from '../../../src/domain/report.ts';
import type { ThemeDecision, ThemeDefinition } from '../../../src/domain/theme.ts';
import type { Sidecar } from './sidecar.ts';

/** A file as published, and what its sidecar says. */
export interface SourceFile {
  /** Its name as given. */
  path: string;
  bytes: Uint8Array;
  /** YAML that stands beside the source: what the document does not say itself. */
  sidecar?: string;
}

/** What the shell reads from `content/`. */
export interface ReferenceData {
  authorities: readonly Authority[];
  themes: readonly ThemeDefinition[];
  /** How the themes of a paragraph are decided; without it by their scores alone. */
  themeDecision?: ThemeDecision | undefined;
  glossary: readonly GlossaryEntry[];
  /** Without it no paragraph gets a direction. */
  directions?: DirectionModel;
}

export interface Output {
  /** `<authority>/<id>.mdx`, `<authority>/<id>.json`. */
  path: string;
  text: string;
}

export interface Conversion {
  outputs: Output[];
  words: WordCount;
  /** One that is `fatal` means failed: then there are no outputs. */
  messages: VFileMessage[];
}

declare module 'vfile' {
  interface DataMap {
    source: SourceFile;
    reference: ReferenceData;
    sidecar: Sidecar;
    words: number;
  }
}
