import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { personNames } from '../../print/people.ts';
import { leadingName, type Team, teamAt } from '../../print/team.ts';

const LEAD = /^(?:lead|reporting) inspectors?\b\s*:?\s*/iu;
const ROLES = '(?:lead|deputy lead|reporting|team|assistant|additional|associate|contracted|seconded)';
/** A line of the last pages: "Team inspectors: …"; those who shadow, count or assure are not of the team. */
const MEMBERS = new RegExp(String.raw`^(?:${ROLES} )?inspectors?\s*:\s*(?<names>\S.*)$`, 'iu');
/** The heading above the table or the list of the team. */
const TEAM_HEADING = /^(?:the )?inspection team:?$/u;
/** No team takes more lines than this. */
const LONGEST_TEAM = 16;
/** How far into a letter it says who came. */
const OPENING = 3000;
const INSPECTORS = String.raw`\b(?:[Mm]ajesty['’]s [Ii]nspectors?|[Ii]nspectors?|HMI)(?: \(HMI\))?`;
const ON_THE_VISIT =
  ' (?:for|on|of|during|undertaking|carrying out) (?:this|the)(?: focused| monitoring)?(?: visit| inspection)';
const CARRIED_OUT = '(?:carried out|undertaken|conducted|completed|led|made)';
/** Where no sentence stands: a cover's table of facts and grades would be read as one ("Lead inspector … Judgement Grade"). */
const NO_SENTENCES: ReadonlySet<string> = new Set(['furniture', 'cover', 'judgement-table']);
/** What leads to the names in a sentence. */
const TRIGGERS = [
  new RegExp(String.raw`${INSPECTORS}(?:${ON_THE_VISIT})? ?(?:were|was|are|is)\b:?`, 'gu'),
  new RegExp(String.raw`(?<=\b(?:visit|inspection)\b.{0,200})\b${CARRIED_OUT} by\b`, 'gu'),
  /\b(?:[Ll]ead|[Tt]eam) inspectors?\b,?/gu,
];

export const team: Recogniser = {
  id: 'team',
  reason:
    'Who inspected is said once: on the cover (ILACS), in the first sentences (letters), or on the last pages, in lines or in a table of one column an inspectorate. Only whom the document calls lead is lead.',
  after: {
    cover: 'Where the cover names the lead inspector, the last pages are not asked.',
    letter: 'The names in the head and at the end of a letter are not of the team.',
  },
  examples: {
    takes: [
      { kind: 'sif-inspection', lines: ['▸ Lead inspector: Graham Example'] },
      { kind: 'sif-inspection', lines: ['▸ Lead inspector', 'Graham Example'] },
      { kind: 'ilacs-focused-visit', lines: ['▸ The inspectors were Nigel Sample, HMI, and Brenda Sample, HMI.'] },
      { kind: 'send-inspection', lines: ['Inspection team', '▸ Ann Sample, Ofsted HMI, lead inspector'] },
    ],
    leaves: [
      { kind: 'sif-inspection', lines: ['▸ Quality assurance manager: Paul Example'] },
      { kind: 'ilacs-focused-visit', lines: ['▸ The quality assurance manager was Paul Example.'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].event === 'none') return;
    if (facts.leadInspectors.length === 0) facts.leadInspectors = leadOfLines(pieces);
    const found = teamOf(pieces, KIND_FACTS[facts.kind].joint);
    facts.inspectors = [...new Set([...found.names, ...(found.names.length === 0 ? facts.leadInspectors : [])])];
    if (facts.leadInspectors.length === 0) facts.leadInspectors = found.leads;
    const unnamed = facts.leadInspectors.filter((name) => !facts.inspectors.includes(name));
    facts.inspectors.unshift(...unnamed);
  },
};

/** Single inspections name their lead on the last pages, under "The inspection team". */
function leadOfLines(pieces: readonly Piece[]): string[] {
  const lines = pieces.filter(({ label }) => label?.is !== 'judgement-table').flatMap(linesOf);
  const at = lines.findLastIndex((line) => LEAD.test(line.trim()));
  if (at < 0) return [];
  const names = personNames((lines[at] ?? '').trim().replace(LEAD, ''));
  return names.length > 0 ? names : personNames(lines[at + 1] ?? '').slice(0, 1);
}

function linesOf(piece: Piece): string[] {
  const { node } = piece;
  if (node.type === 'table-block') return node.children.map((row) => cellTexts(row).join(' '));
  return blockOf(piece) ? [piece.text] : [];
}

/** The lines of the last pages, the table under the heading (first where it is a joint inspection), or sentences. */
function teamOf(pieces: readonly Piece[], isJoint: boolean): Team {
  const heading = pieces.findLastIndex((piece) => TEAM_HEADING.test(piece.plain));
  const table = heading < 0 ? [] : pieces.slice(heading + 1, heading + LONGEST_TEAM);
  const ways = [() => membersIn(pieces), () => listedIn(table)];
  for (const way of isJoint ? ways.reverse() : ways) {
    const found = way();
    if (found.names.length > 0) return found;
  }
  return teamInWords(pieces);
}

/** A table has a name a cell, row by row; what its uneven end leaves over stands in blocks of its own. */
function listedIn(pieces: readonly Piece[]): Team {
  const all: Team = { names: [], leads: [] };
  for (const piece of pieces) {
    if (piece.label?.is === 'furniture') continue;
    if (piece.label?.is === 'heading' || piece.opens) break;
    const cells = cellsOf(piece).map((cell) => memberOf(cell));
    const named = cells.filter((name) => name !== undefined);
    if (named.length === 0 && all.names.length > 0 && blockOf(piece)) break;
    for (const { name, lead } of named) addMember(all, name, lead);
  }
  return all;
}

function cellsOf(piece: Piece): string[] {
  const { node } = piece;
  if (node.type === 'block') return [piece.text];
  return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children.map(({ value }) => value)));
}

/** What a cell may say before the name: "Lead inspector: …" */
const ROLE_BEFORE = /^(?:(?:ofsted|cqc|deputy|lead|team|reporting) ){0,3}inspectors? ?[:–-] ?/iu;

/** "Ann Sample HMI, Ofsted Lead inspector" */
function memberOf(printed: string): { name: string; lead: boolean } | undefined {
  const [role = ''] = ROLE_BEFORE.exec(printed) ?? [];
  const cell = printed.slice(role.length);
  const name = leadingName(cell);
  const rest = cell.slice(cell.indexOf(name ?? '') + (name ?? '').length);
  if (name === undefined || !/^(?:$|[\s,(–-])/u.test(rest) || rest.length > 80) return undefined;
  const said = `${role} ${rest}`;
  return { name, lead: /\blead\b/iu.test(said) && !/\bdeputy\b/iu.test(said) };
}

function membersIn(pieces: readonly Piece[]): Team {
  const all: Team = { names: [], leads: [] };
  const half = Math.floor(pieces.length / 4);
  for (const line of pieces.slice(half).flatMap(linesOf)) {
    const names = MEMBERS.exec(line.trim())?.groups?.['names'];
    if (names === undefined) continue;
    for (const name of teamAt(names).names) addMember(all, name, LEAD.test(line.trim()));
  }
  return all;
}

function addMember(team: Team, name: string, lead: boolean): void {
  if (!team.names.includes(name)) team.names.push(name);
  if (lead && !team.leads.includes(name)) team.leads.push(name);
}

/** The first sentences of a letter. */
function teamInWords(pieces: readonly Piece[]): Team {
  const text = pieces
    .filter(({ label }) => label === undefined || !NO_SENTENCES.has(label.is))
    .map((piece) => piece.text)
    .join(' ')
    .slice(0, OPENING);
  for (const trigger of TRIGGERS) {
    for (const { 0: words, index } of text.matchAll(trigger)) {
      const from = /^(?:lead|team)\b/iu.test(words) ? index : index + words.length;
      const found = teamAt(text.slice(from, from + 600).trimStart());
      if (found.names.length > 0) return found;
    }
  }
  return { names: [], leads: [] };
}
