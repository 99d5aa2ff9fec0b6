/**
 * Texts that make a careless pattern or loop take for ever: what a rule looks for, again and again, and never quite as it
 * should be. Each grows with the number that it is given, which is about its letters.
 */

const HEAD =
  'Inspection of Stockton-on-Tees local authority children’s services\n\nInspection dates: 6 to 17 March 2023\n\n';

/** What is repeated in one paragraph, and what ends it so that nothing fits. */
const REPEATED: Record<string, string | readonly [unit: string, end: string]> = {
  ampersands: '& ',
  'ampersands without a space': '&',
  'paragraphs joined by ampersands': ['1 & ', '2 of the guidance.'],
  'paragraphs joined by commas': ['12, ', '13 of the guidance.'],
  'paragraphs joined by words': ['12 and 13 to ', '14 per cent.'],
  'paragraphs without a space': ['1&', '2 of the guidance.'],
  pointers: 'see paragraphs 1 and 2, section 3 and appendix 4 ',
  'one long word': 'a',
  'one long word with capitals': 'A',
  words: 'children ',
  'words with capitals': 'Children ',
  spaces: ' ',
  'hard spaces': '\u00a0',
  abbreviations: 'the Long Service (LS) ',
  'brackets of an abbreviation': '(LS) ',
  'open brackets': '(',
  'closed brackets': ')',
  'square brackets': '[',
  braces: '{',
  'angle brackets': '<',
  'half a tag': '<u',
  stars: '*',
  'pairs of stars': '** ',
  underscores: '_',
  tildes: '~',
  backticks: '`',
  'pairs of words in stars': '**a** ',
  backslashes: '\\',
  hyphens: '-',
  'words with hyphens': 'a-',
  dashes: '– ',
  colons: ': ',
  'full stops': '. ',
  'full stops without a space': '.',
  sentences: 'It is. ',
  commas: ', ',
  apostrophes: '’',
  quotes: '“a ',
  'straight quotes': '"',
  slashes: '/',
  digits: '1',
  'numbers of sections': '1.',
  'numbers with a stop': '1. ',
  dates: '6 March 2023 ',
  'halves of dates': '6 March to ',
  'days and slashes': '6/3/',
  months: 'March ',
  grades: 'requires improvement to be good ',
  'halves of grades': 'requires improvement to ',
  'judgement lines': 'The experiences of children in care: ',
  'names of councils': 'Reading Borough Council ',
  'halves of names': 'Royal Borough of ',
  'counties and cities': 'City of Council of ',
  titles: 'Mr Dr ',
  inspectors: 'Her Majesty’s Inspector ',
  'annual reports': 'the annual report of the board, ',
  'halves of laws': 'education ',
  regulations: 'regulations at ',
  'what a report says': 'the previous inspection report, found that ',
  'addresses of pages': 'https://a.example/ ',
  'long address': ['https://', 'a.example'],
  'addresses of people': 'a@',
  'dots of an address': 'www.',
  'note marks': '¹ ',
  'note marks without a space': '¹',
  superscripts: 'a¹²³ ',
  accents: 'e\u0301',
  surrogates: '🙂',
  'marks of direction': '\u202e',
  'soft hyphens': 'a\u00ad',
  tabs: '\t',
  'cells of a table': 'a\t',
};

/** What is repeated line by line. */
const LINES: Record<string, (index: number) => string> = {
  paragraphs: (index) => `${index + 1}. Children are safe.\n`,
  'short paragraphs': () => 'Children.\n\n',
  'paragraphs broken by lines': () => 'children are safe because\nsocial workers see them.\n',
  items: () => '- children\n',
  'items of items': (index) => `${' '.repeat((index % 6) * 4)}- children\n`,
  'rows of a table': () => 'a\tb\n',
  headings: (index) => `## Heading ${index}\n`,
  'the same heading': () => 'What needs to improve?\n\nText.\n\n',
  notes: (index) => `Text.${'¹²³'[index % 3]}\n\n${'¹²³'[index % 3]} A note.\n\n`,
  'empty lines': () => '\n\n\n',
  'form feeds': (index) => `Page text.\n${index}\n\f`,
  'judgements by line': () => 'Overall effectiveness\tGood\n',
  'documents in one': () =>
    '\n\n\nInspection of Leeds local authority children’s services\n\nInspection dates: 6 to 17 March 2023\n\n',
};

/** By its name, a text of about so many letters. */
export const LONG_TEXTS: Readonly<Record<string, (letters: number) => string>> = {
  ...mapped(REPEATED, (value) => {
    const [unit, end] = typeof value === 'string' ? [value, ' end.'] : value;
    return (letters) => `${HEAD}1. See paragraphs ${unit.repeat(Math.ceil(letters / unit.length))}${end}\n`;
  }),
  ...mapped(LINES, (line) => {
    const length = line(10).length;
    return (letters) => HEAD + Array.from({ length: Math.ceil(letters / length) }, (_, index) => line(index)).join('');
  }),
  'lists in lists': (letters) => {
    const deep = Math.ceil(Math.sqrt(letters * 2));
    return HEAD + Array.from({ length: deep }, (_, index) => `${' '.repeat(index)}- a\n`).join('');
  },
};

function mapped<A, B>(values: Record<string, A>, by: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, by(value)]));
}
