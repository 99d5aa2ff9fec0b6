/**
 * An area SEND inspection made up for tests, in the manner of the real ones: tables whose rows break over pages, both
 * cells with them, and rows whose cells hold bullets. `print.ts` prints it with and without tags.
 */

const SAID = [
  'Children and young people wait too long for their needs to be assessed, and families are not told why.',
  'Leaders do not know how long each child waits, for services do not share what they record.',
  'The partnership should agree what is recorded, and should look at it together each month.',
  'Parents and carers should be told what help there is while their child waits.',
];

const say = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => SAID[(from + index) % SAID.length]).join(' ');

const prose = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${say(index, 4)}</p>`).join('');

/** What each point to improve ends in: so that a test can tell whether it is whole. */
export const POINTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => `the ${name} matter.`);
export const RESPONSIBLE = 'Cumbria Council and NHS Lancashire and South Cumbria Integrated Care Board';

const bullets = (end: string): string =>
  `<ul><li>how long children wait for ${end.replace('.', ' to begin;')}</li><li>what becomes of ${end}</li></ul>`;

const improvements = POINTS.map((end, at) => {
  const text = say(at, 3 + (at % 3));
  return `<tr><td>${at % 2 === 0 ? `${text} This is about ${end}` : `${text} Leaders should look at: ${bullets(end)}`}</td></tr>`;
}).join('');

const actions = [6, 9]
  .map(
    (count) =>
      `<tr><td>${RESPONSIBLE}</td><td>Leaders across the partnership should act now. ${say(1, count)}</td></tr>`,
  )
  .join('');

/** The body of the document, below its styles. */
export const SEND_BODY = `<h1>Area SEND inspection of Cumbria Local Area Partnership</h1>
<p><b>Inspection dates:</b> 6 to 10 March 2023</p><p><b>Dates of previous inspection:</b> 3 to 7 October 2016</p>
<h2>Inspection outcome</h2>
<p>There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of
children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must
address urgently.</p>
<h2>About the local area partnership</h2>${prose(2)}
<h2>What is it like to be a child or young person with special educational needs and/or disabilities (SEND) in this area?</h2>${prose(5)}
<h2>What is the area partnership doing that is effective?</h2><ul><li>${say(3, 2)}</li><li>${say(2, 2)}</li></ul>
<h2>What does the area partnership need to do better?</h2><ul><li>${say(0, 3)}</li><li>${say(1, 3)}</li></ul>${prose(1)}
<h2>Areas for priority action</h2>
<table><thead><tr><td><b>Responsible body</b></td><td><b>Priority action</b></td></tr></thead>${actions}</table>
<h2>Areas for improvement</h2>
<table><tr><td><b>Areas for improvement</b></td></tr>${improvements}</table>
<h2>Local area partnership details</h2>
<table><tr><td><b>Local authority</b></td><td><b>Integrated care board</b></td></tr>
<tr><td>Cumbria Council</td><td>NHS Lancashire and South Cumbria Integrated Care Board</td></tr></table>
<h2>Information about this inspection</h2><p>${say(2, 2)}</p>
<h2>Inspection team</h2>
<table><tr><td><b>Ofsted</b></td><td><b>Care Quality Commission</b></td></tr>
<tr><td>Sam Madeup, HMI, Lead inspector</td><td>Jo Example, CQC Lead inspector</td></tr></table>`;
