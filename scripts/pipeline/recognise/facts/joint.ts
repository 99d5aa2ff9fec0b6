import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import type { JtaiTheme, JointOutcome, Partner } from '../../../../src/domain/joint.ts';
import { plain } from '../../print/printed.ts';
import type { Draft, Recogniser } from '../../tree/draft.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';

/** How each inspectorate is printed, in plain form; that of police forces had no fire services until 2017. */
const INSPECTORATES: readonly [Partner, RegExp][] = [
  ['ofsted', /\bofsted\b|\bchief inspector of education\b/u],
  ['cqc', /\bcare quality commission\b|\bcqc\b/u],
  [
    'hmicfrs',
    anyOf(
      /\bhmic(?:frs)?\b/u,
      /\bhmi constabulary\b/u,
      /\binspectorates? of constabulary\b/u,
      /\bchief inspector of constabulary\b/u,
    ),
  ],
  [
    'hmi-probation',
    /\bhmi prob(?:ation)?\b|\bhmip\b|\binspectorates? of probation\b|\bchief inspector of probation\b/u,
  ],
];
/** The sentence that says who inspected. */
const CARRIED_OUT = /\b(?:carried out|conducted|undert(?:aken|ook))\b/u;
/** How far into a document it says who inspected, in characters. */
const OPENING = 6000;

/** How the theme of a joint targeted area inspection is printed, the narrower before the wider. */
const THEMES: readonly [JtaiTheme, RegExp][] = [
  ['exploitation-gangs-and-missing', /\bgangs?\b/u],
  ['sexual-abuse-in-the-family', /\bsexual abuse\b/u],
  ['serious-youth-violence', /\bserious (?:youth )?violence\b/u],
  ['child-exploitation', /\bsexual (?:exploitation )?(?:and|or|and\/or) criminal exploitation\b/u],
  ['child-sexual-exploitation-and-missing', /\bsexual exploitation\b(?!.{0,80}\bcriminal exploitation\b)/u],
  ['criminal-exploitation', /\bcriminal(?:ly)? exploit(?:ation|ed)\b(?!.{0,80}\bsexual)/u],
  ['child-exploitation', /\bexploitation\b/u],
  ['mental-health', /\bmental (?:ill[ -])?health\b/u],
  ['domestic-abuse', /\bdomestic abuse\b/u],
  ['front-door', /\binitial need and risk\b|\bneed and risk\b|\bfront door\b/u],
  ['early-help', /\bearly help\b|\bwho need help\b|\bneed (?:early )?help\b/u],
  ['neglect', /(?<!\babuse and )\bneglect(?:ed)?\b/u],
];
/** What names the theme, the surer first: the words on the "deep dive", then what the response was to. */
const DEEP_DIVE = /\bdeep[ -]dive'?,? (?:focus(?:ed|es|ing)?|evaluation|look)?[^.]{0,20}\bon (?<theme>[^.]{4,220})/u;
const RESPONSE = /\b(?:multi-agency responses? to|joint targeted area inspection \(jtai\) of) (?<theme>[^.]{4,220})/u;

/** The sentence that prints the outcome of an area SEND inspection. */
const OUTCOMES: readonly [JointOutcome, RegExp][] = [
  ['widespread-failings', /\bwidespread\b[^.]{0,30}\bsystemic failings\b|\bsystemic failings\b/u],
  ['inconsistent', /\binconsistent experiences\b/u],
  ['typically-positive', /\btypically (?:lead to )?positive experiences\b|\btypically lead to positive\b/u],
];

export const joint: Recogniser = {
  id: 'joint',
  reason:
    'A joint inspection says in its first sentences which inspectorates carried it out. A joint targeted area inspection has a theme, often only in the words on its "deep dive"; an area SEND inspection has one of three outcomes, which are no grades.',
  after: { cover: 'The title may name the theme.' },
  examples: {
    takes: [
      {
        kind: 'jtai',
        lines: ['▸ It was carried out by inspectors from Ofsted, the Care Quality Commission (CQC) and HMICFRS.'],
      },
      {
        kind: 'jtai',
        lines: ['▸ This inspection included a ‘deep dive’ focus on the response to children experiencing neglect.'],
      },
      {
        kind: 'send-inspection',
        lines: ['▸ The arrangements lead to inconsistent experiences and outcomes for children.'],
      },
    ],
    leaves: [{ kind: 'jtai', lines: ['▸ The police and the probation service work well together.'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    const { joint: isJoint } = KIND_FACTS[facts.kind];
    if (!isJoint && facts.kind !== 'other') return;
    const texts = pieces.filter((piece) => piece.label?.is !== 'furniture').map(({ text }) => text);
    const opening = texts.join(' ').slice(0, OPENING);
    const partners = partnersIn(sentencesOf(opening), isJoint ? plain(texts.join(' ')) : '');
    if (partners.length > 1) facts.partners = partners;
    if (facts.kind === 'jtai') addTheme(facts, plain(opening));
    if (facts.kind === 'send-inspection') addOutcome(facts, sentencesOf(opening));
  },
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** Of the sentence that says who inspected; else of the first that names two; else of the whole text. */
function partnersIn(sentences: readonly string[], whole: string): Partner[] {
  const named = sentences.map((each) => plain(each)).filter((each) => inspectoratesIn(each).length > 1);
  const sentence = named.find((each) => CARRIED_OUT.test(each)) ?? named[0];
  return inspectoratesIn(sentence ?? whole);
}

/** In the order in which they are first named. */
function inspectoratesIn(text: string): Partner[] {
  const found = INSPECTORATES.map(([partner, printed]) => ({ partner, at: text.search(printed) }));
  return found
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ partner }) => partner);
}

function addTheme(facts: Draft['facts'], opening: string): void {
  const title = plain(facts.title ?? '');
  const named = [DEEP_DIVE.exec(opening)?.groups?.['theme'], title, RESPONSE.exec(opening)?.groups?.['theme'], opening];
  const theme = named.flatMap((text) => (text === undefined ? [] : (themeIn(text) ?? [])))[0];
  if (theme !== undefined) facts.theme = theme;
}

function themeIn(text: string): JtaiTheme | undefined {
  return THEMES.find(([, printed]) => printed.test(text))?.[0];
}

function addOutcome(facts: Draft['facts'], sentences: readonly string[]): void {
  for (const sentence of sentences) {
    const outcome = OUTCOMES.find(([, printed]) => printed.test(plain(sentence)))?.[0];
    if (outcome === undefined) continue;
    facts.outcome = { outcome, printed: sentence.replace(/^.*\binspection outcome\s+/iu, '').trim() };
    return;
  }
}
