/** The names of a team in running text: "carried out by X, HMI, and Y, two of Her Majesty's Inspectors". */

export interface Team {
  /** All named, in printed order. */
  names: string[];
  /** Those whom the text calls lead. */
  leads: string[];
}

/** Words that begin with a capital beside a name and are not part of it. */
const NO_NAME =
  '(?:HMI|HMIs|SHMI|OI|HMICFRS|HMIC|HMIP|CQC|Ofsted|His|Her|Majesty|Lead|Deputy|Senior|Inspectors?|Inspection|Social|Care|Schools|Education|Quality|Regulatory|Team|The|Two|Three|Four|Five|One|Children|Designate|Commission|University|Council|Trust|Board)';
const WORD = String.raw`(?!${NO_NAME}\b)\p{Lu}(?:\.|[\p{L}'’]*(?:- ?\p{L}[\p{L}'’]*)*)`;
/**
 * A personal name as printed: two to five words that begin with a capital, apart from particles. A title before it is
 * not part of it.
 */
const NAME = new RegExp(
  String.raw`^(?:(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Prof)\.? )?(?<name>${WORD}(?: (?:(?:de|van|der|den|von|la|le|al|bin) )?${WORD}){1,4})`,
  'u',
);
const LEAD_WORD = String.raw`(?:lead|reporting) (?:Ofsted |CQC |HMI )?inspector`;
/** What stands between a name and the next: ranks, in brackets or not, "two of", "and", "team inspector". */
const BETWEEN = new RegExp(
  String.raw`^(?:[\s,;:&/–-]+|\band\b|\(?\b(?:(?:both|all|two|three|four|five)(?: of(?: whom)?)?(?: are| were)?\b)|(?:both )?(?:of )?(?:(?:[Hh]is|[Hh]er|HM) [Mm]ajesty['’]?s?|HM\b|Ofsted['’]s|Ofsted|CQC)|(?:[Ss]enior |[Ss]ocial [Cc]are |[Rr]egulatory |[Dd]eputy |[Tt]he |[Aa] )*(?:[Ll]ead |[Tt]eam |[Rr]eporting )?(?:[Ii]nspectors?|HMIs?|SHMI|OI|AI)(?: ?\(?(?:[Dd]esignate|Social Care|Schools|Education|HMI)\)?)*|\((?:[Ss]econded|[Cc]ontracted|[Aa]dditional|[Aa]ssociate|[Ll]ead|HMI|OI|AI|[Dd]esignate|[Ff]ormer)[^)]{0,40}\)|\)|\b(?:were|was|are|is)\b|of whom)`,
  'u',
);

/** The name that a text begins with, without title and rank. */
export function leadingName(text: string): string | undefined {
  const name = NAME.exec(text.replace(/\s+/gu, ' ').trim())?.groups?.['name'];
  return name?.replace(/- /gu, '-').replace(/[.]$/u, '');
}

/** Reads names from the start of a text for as long as nothing but ranks and "and" stands between them. */
export function teamAt(text: string): Team {
  const team: Team = { names: [], leads: [] };
  let rest = text.replace(/\s+/gu, ' ');
  let between = '';
  while (rest !== '') {
    const found = NAME.exec(rest);
    if (found) {
      add(team, found[0], between);
      rest = rest.slice(found[0].length);
      between = '';
      continue;
    }
    const gap = BETWEEN.exec(rest)?.[0] ?? '';
    if (gap === '') break;
    between += gap;
    if (isLeadAfter(gap, rest) && team.names.length > 0) addLead(team, team.names.at(-1) ?? '');
    rest = rest.slice(gap.length);
  }
  return team;
}

function add(team: Team, printed: string, between: string): void {
  const name = leadingName(printed);
  if (name === undefined || team.names.includes(name)) return;
  team.names.push(name);
  if (new RegExp(String.raw`\b${LEAD_WORD}s?(?: (?:was|is))?[\s,:]*$`, 'iu').test(between)) addLead(team, name);
}

/** "X (lead inspector)", "X, lead inspector, and Y": of the name before it, unless a name follows at once. */
function isLeadAfter(gap: string, rest: string): boolean {
  const isLead = new RegExp(String.raw`\b${LEAD_WORD}\b|\(lead\b`, 'iu').test(gap);
  return isLead && !NAME.test(rest.slice(gap.length).replace(/^(?: (?:was|is))?[\s:]+/u, ''));
}

function addLead(team: Team, name: string): void {
  if (!team.leads.includes(name)) team.leads.push(name);
}
