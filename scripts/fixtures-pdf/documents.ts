/**
 * Documents made up for tests, in the manner of the real ones. What they say is invented; the councils no longer exist.
 * `print.ts` prints them with a browser, with and without tags.
 */

import { SEND_BODY } from './send.ts';

const STYLE = `<style>
  @page { size: A4; margin: 20mm 25mm 25mm; }
  body { font: 12pt/1.2 'Open Sans', Tahoma, sans-serif; }
  h1 { font-size: 26pt; font-weight: normal } h2 { font-size: 14pt; margin: 18pt 0 12pt }
  p, li { margin: 12pt 0 } td, th { border: 1pt solid; padding: 6pt; text-align: left; font-weight: normal }
  table { border-collapse: collapse; width: 100% } sup { font-size: 8pt; line-height: 0 }
  .body td { border: 0; padding: 0 } .note { font-size: 10pt }
</style>`;

const WORK = [
  'Children receive help early, and most families say that it makes a difference to them.',
  'Social workers know the children well, visit them often and write down clearly what they have seen.',
  'Managers do not always record why a decision was made, and so some plans drift for too long.',
  'Strategy meetings are held in good time, and the police, health and schools take part in them.',
  'Multi-agency working is well developed, and short- and long-term plans are shared with parents.',
  'Children who go missing are spoken to when they return, though not all of them within two days.',
  'Foster carers are well supported, and more local homes are being found for brothers and sisters.',
  'Care leavers have a personal adviser from the age of 16, and pathway plans are written with them.',
];

/** A paragraph of so many sentences, another for each number. */
function prose(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => WORK[(number * 3 + index) % WORK.length]).join(' ');
}

function numbered(from: number, to: number): string {
  const items = Array.from({ length: to - from + 1 }, (_, index) => `<li>${prose(from + index, 4)}</li>`);
  return `<ol start="${from}">${items.join('')}</ol>`;
}

function judgements(rows: readonly (readonly [string, string])[]): string {
  const all = [['Judgement', 'Grade'] as const, ...rows];
  return `<table>${all.map(([area, grade]) => `<tr><td>${area}</td><td>${grade}</td></tr>`).join('')}</table>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body>${body}</body></html>`;
}

const END = `<p>The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects to achieve
excellence in the care of children and young people. This document was made up to test software.</p><p>© Crown copyright 2023</p>`;

const ilacs = page(
  'ILACS',
  `<h1>Inspection of Cumbria local authority children’s services</h1>
<p><b>Inspection dates:</b> 6 to 17 March 2023</p>
<p><b>Lead inspector:</b> Máire Test-Ellwood, His Majesty’s Inspector</p>
${judgements([
  ['The impact of leaders on social work practice with children and families', 'Good'],
  ['The experiences and progress of children who need help and protection', 'Requires improvement to be good'],
  ['The experiences and progress of children in care', 'Good'],
  ['The experiences and progress of care leavers', 'Outstanding'],
  ['Overall effectiveness', 'Good'],
])}
<p>${prose(1, 6)}</p><p>${prose(2, 5)}</p>
<h2>What needs to improve?<sup>1</sup></h2>
<ul><li>The recording of decisions by managers.</li><li>The quality of oversight of:<ul><li>plans before proceedings</li>
<li>private fostering.</li></ul></li><li>The timeliness of return interviews.</li></ul>
<p class="note"><sup>1</sup> These are numbered in the national framework.</p>
<h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>${numbered(1, 9)}
<h2>The experiences and progress of children in care: good</h2>${numbered(10, 17)}
<h2>The experiences and progress of care leavers: outstanding</h2>${numbered(18, 22)}
<h2>The impact of leaders on social work practice with children and families: good</h2>${numbered(23, 28)}${END}`,
);

const short = page(
  'Short',
  `<h1>Bournemouth</h1><p><b>Inspection of children’s social care services</b></p>
<p><b>Inspection dates: 8 October 2018 to 12 October 2018</b></p><p><b>Lead inspector: Jo Example HMI</b></p>
${judgements([
  ['The impact of leaders on social work practice with children and families', 'Requires improvement to be good'],
  ['The experiences and progress of children who need help and protection', 'Good'],
  ['The experiences and progress of children in care and care leavers', 'Inadequate'],
  ['Overall effectiveness', 'Requires improvement to be good'],
])}
<p>${prose(5, 5)}</p>
<h2>What needs to improve</h2><ul><li>${WORK[2]}</li><li>${WORK[5]}</li><li>${WORK[1]}</li><li>${WORK[6]}</li></ul>
<table class="body"><tr><td><h2>The experiences and progress of children who need help and protection are good</h2>${numbered(1, 8)}</td></tr>
<tr><td><h2>The experiences and progress of children in care and care leavers is inadequate</h2>${numbered(9, 15)}</td></tr>
<tr><td><h2>The impact of leaders on social work practice with children and families requires improvement to be good.</h2>${numbered(16, 20)}</td></tr></table>${END}`,
);

const single = page(
  'SIF',
  `<h1>Borough of Poole</h1>
<p><b>Inspection of services for children in need of help and protection, children looked after and care leavers</b></p>
<p>and</p><p><b>Review of the effectiveness of the Local Safeguarding Children Board</b></p>
<p>Inspection dates: 19 November – 11 December 2016</p><p>Report published: 7 February 2017</p>
<table><tr><td colspan="2"><b>Children’s services in Poole require improvement to be good</b></td></tr>
<tr><td>1. Children who need help and protection</td><td>Requires improvement</td></tr>
<tr><td>2. Children looked after and achieving permanence</td><td>Good</td></tr>
<tr><td>2.1 Adoption performance</td><td>Good</td></tr>
<tr><td>2.2 Experiences and progress of care leavers</td><td>Outstanding</td></tr>
<tr><td>3. Leadership, management and governance</td><td>Requires improvement</td></tr></table>
<h2>Executive summary</h2><p>${prose(3, 7)}</p>
<h2>Recommendations</h2><ol><li>${WORK[2]}</li><li>${WORK[5]}</li><li>${WORK[3]}</li></ol>
<h2>The experiences and progress of children who need help and protection</h2><p>Requires improvement</p>
<h2>Summary</h2><p>${prose(4, 4)}</p><h2>Inspection findings</h2>${numbered(4, 14)}
<h2>Leadership, management and governance</h2><p>Requires improvement</p><h2>Inspection findings</h2>${numbered(15, 21)}
<h2>The Local Safeguarding Children Board (LSCB)</h2><p>The Local Safeguarding Children Board is good</p>
<h2>Recommendations</h2><ol start="22"><li>${WORK[0]}</li><li>${WORK[4]}</li></ol>
<h2>Inspection findings – the Local Safeguarding Children Board</h2>${numbered(24, 27)}
<h2>Information about this inspection</h2><p>${WORK[7]}</p>
<h2>The inspection team</h2><p>Lead inspector: Sam Madeup</p>${END}`,
);

export interface TestDocument {
  name: string;
  /** Where its PDFs stand: in `tagged` and `untagged`, with this before. */
  folder: '' | 'send-';
  html: string;
  /** Printed at the foot of each page before its number. */
  foot: string;
  tagged: boolean;
}

const MADE: readonly Omit<TestDocument, 'tagged'>[] = [
  {
    folder: '',
    name: 'cumbria_2023-03-06_ilacs-standard',
    html: ilacs,
    foot: 'Inspection of Cumbria local authority children’s services<br>6 to 17 March 2023',
  },
  { folder: '', name: 'bournemouth_2018-10-08_ilacs-short', html: short, foot: '' },
  { folder: '', name: 'poole_2016-11-19_sif', html: single, foot: '' },
  {
    folder: 'send-',
    name: 'cumbria_2023-03-06_send-inspection',
    html: page('SEND', SEND_BODY + END),
    foot: 'Area SEND inspection report: Cumbria Local Area Partnership<br>6 to 10 March 2023',
  },
];

/** Each document with and without tags. */
export const DOCUMENTS: readonly TestDocument[] = [true, false].flatMap((tagged) =>
  MADE.map((document) => ({ ...document, tagged })),
);
