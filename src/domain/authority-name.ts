/** How the name of an authority may be printed, taken apart. Works on plain words: lower case, no marks. */

/** Lower case, `&` as "and", no accents, apostrophes or full stops; all else between words is one space. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘.]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Royal Borough of …", "Council of the …", "City of …". */
const PLACE_OF = '(?:(?:london|royal|metropolitan) borough|metropolitan district|borough|city|county)';
const BEFORE = new RegExp(
  `^(?:the )?(?:(?:council|corporation) of (?:the )?)?(?:${PLACE_OF}(?: council)? of (?:the )?)?(?:the )?`,
  'u',
);
/** "… Metropolitan Borough Council", "… City", "… Unitary Authority", "…, City of". */
const KIND_OF_PLACE = '(?:city|county|borough|district|metropolitan|unitary|london|royal)';
const BODY = String.raw`\b(?:councils?|authority|corporation|local authority)`;
const AFTER = new RegExp(`(?: ${KIND_OF_PLACE}){0,8} ?(?:${BODY}|(?:city|county|borough)(?: of)?)?$`, 'u');

/** A printed name without what says only that it is a council. `undefined` where nothing is left. */
export function bareName(plain: string): string | undefined {
  const bare = plain.replace(AFTER, '').replace(BEFORE, '').trim();
  return bare === '' ? undefined : bare;
}

/** Whether a printed name calls the place a county. */
export function saysCounty(plain: string): boolean {
  return / county(?: council| of)?$/u.test(plain) || plain.startsWith('county of ');
}

const CHILDRENS_SERVICES = '(?:local authority )?childrens (?:social care )?services?';
const SERVICES = String.raw`(?:(?:local authority )?(?:arrangements|(?:childrens|children) (?:social care )?services?|services\b))`;
/** The titles that name an authority, as plain words; the name is the first group. */
const TITLES = [
  // Inspection of Stockton-on-Tees local authority children's services
  new RegExp(String.raw`^(?:re ?)?inspection of (?:the )?(.+?) ${CHILDRENS_SERVICES}\b`, 'u'),
  // Inspection of Bradford Children and Families Trust
  /^(?:re ?)?inspection of (?:the )?(.+)$/u,
  // Barnsley: Inspection of children's social care services
  new RegExp(String.raw`^(.+?) (?:re ?)?inspection of ${SERVICES}`, 'u'),
  // Focused visit to Leeds children's services; Monitoring visit of Slough
  new RegExp(`^(?:ofsted )?(?:focused|monitoring) visit (?:to|of) (?:the )?(.+?)(?: ${CHILDRENS_SERVICES})?$`, 'u'),
  // … services Kent County Council: the end of a title that runs over two lines
  /^services (.+)$/u,
];

/** The names that a title may hold, the likeliest first. */
export function namesInTitle(plain: string): string[] {
  return TITLES.flatMap((title) => title.exec(plain)?.[1] ?? []);
}
