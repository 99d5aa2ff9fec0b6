/**
 * Whether a sentence tells of the inspection itself: what inspectors looked at, who they were, what comes next.
 * It finds nothing, in whatever words: "Inspectors considered how effective managers are" praises nobody.
 */

/** A sentence with one of these tells what was found, though it begins with what inspectors did. */
const FINDS = /\b(?:found|saw|seen|identified|noted|told|heard|concerned|concluded|judged)\b/iu;
/** So does what is said of those whom they met: "Inspectors met children who are happy". */
const FINDS_OF_PEOPLE = /\b(?:who|is|are|has|have|does|do|said|say|spoke of)\b/iu;

/**
 * What inspectors did. Takes "Inspectors looked at a range of evidence", "They also talked to staff".
 * Leaves "Inspectors looked at 12 cases and found …": by `FINDS`, from the verb on.
 */
const LOOKED_AT =
  /^(?:specifically, |in addition, )?(?:(?:the |his majesty[’']s |her majesty[’']s )?inspectors?|they|we) (?:also )?(?:(?<people>talked|spoke|met)|looked|considered|reviewed|evaluated|examined|visited|sampled|focused|tested)\b(?<rest>.*)$/iu;

/** Always about the inspection: each with an example of what it takes. */
const ALWAYS: readonly RegExp[] = [
  /** "This letter summarises the findings of the focused visit …" */
  /^(?:this|the) (?:letter|report)\b.{0,60}? (?:summarises|outlines|sets out|details|gives|contains)\b/iu,
  /** "Her Majesty’s Inspectors for this visit were A and B.", "The inspectors were …", "The lead inspector and the director … agreed" */
  /^(?:the |his majesty[’']s |her majesty[’']s )?(?:lead )?inspectors?(?: (?:for|of|on) (?:this|the) (?:visit|inspection))? (?:was|were)\b/iu,
  /^the lead inspector and the director\b/iu,
  /** "This visit was carried out in line with …", "The methodology for this visit was in line with …" */
  /^(?:the majority of )?(?:this|the) (?:focused visit|visit|inspection|methodology(?: for this visit)?) (?:was|were) (?:carried out|undertaken|conducted|completed|led|adapted|in line)\b/iu,
  /** "A range of evidence was considered, including …", "Throughout this letter, care leavers are referred to as …" */
  /^a range of evidence\b.{0,200}? (?:was|were) (?:reviewed|considered|evaluated)\b/iu,
  /^throughout this (?:letter|report),/iu,
  /^(?:however, )?the (?:delivery model|methodology) was adapted\b/iu,
  /** "Between 8 and 12 July 2019, Ofsted … carried out a joint inspection of …" */
  /^(?:between|from|on) \d.{0,300}? (?:carried out|undertook|conducted) (?:a|an|the) /iu,
  /** "As a result of this inspection, His Majesty’s Chief Inspector requires …", "Ofsted and CQC ask that …" */
  /^as a result of this inspection, .{0,60}? (?:requires?|has determined)\b/iu,
  /^ofsted and the (?:care quality commission|cqc|quality care commission).{0,12} (?:ask|asks)\b/iu,
  /** "A monitoring inspection will be carried out within approximately 18 months." */
  /^(?:a|the next) (?:full |monitoring )*(?:re)?inspection will be\b/iu,
];

/** @param sentence its words with what stands between them, without the space around */
export function isAboutInspection(sentence: string): boolean {
  if (ALWAYS.some((pattern) => pattern.test(sentence))) return true;
  const { people, rest } = LOOKED_AT.exec(sentence)?.groups ?? {};
  if (rest === undefined || FINDS.test(rest)) return false;
  return people === undefined || !FINDS_OF_PEOPLE.test(rest);
}
