/** What `structure:check` can find. */
export type DifferenceKind =
  | 'start-lost'
  | 'bullet-lost'
  | 'start-made'
  | 'start-within-line'
  | 'heading-lost'
  | 'heading-made'
  | 'heading-rank'
  | 'level-skipped'
  | 'section-empty';

export interface StructureDifference {
  kind: DifferenceKind;
  page?: number;
  /** The anchor or id in the output. */
  place?: string;
  /** The first words of the line or block. */
  text: string;
  /** What was found and what the print shows. */
  says: string;
}
