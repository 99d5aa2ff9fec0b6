import type { Area } from '../../../../src/domain/judgement.ts';
import type { Kind } from '../../../../src/domain/kind.ts';
import type { Section } from '../../../../src/domain/report.ts';

/** A paragraph and where it stands. Its text and the heading of its section are enough. */
export interface ThemeInput {
  text: string;
  /** Heading of its section as printed; empty where there is none. */
  section: string;
  area?: Area;
  role?: Section['role'];
  /** Of its document. */
  kind?: Kind;
}
