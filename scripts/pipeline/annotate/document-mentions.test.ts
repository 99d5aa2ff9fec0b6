import { expect, test } from 'vitest';
import { mentionsIn } from './document-mentions.ts';

const mentioned = (text: string): string[] =>
  mentionsIn(text).map(({ kind, date, start, end }) => `${kind} ${date}: ${text.slice(start, end)}`);

test.each([
  ['at the recent focused visit in September 2022.', ['focused-visit 2022-09: focused visit in September 2022']],
  ['Since the last judgement inspection, in May 2019,', ['inspection 2019-05: inspection, in May 2019']],
  ['the monitoring visit on 7 August 2019', ['monitoring-visit 2019-08-07: monitoring visit on 7 August 2019']],
  [
    'since the last Ofsted inspection in 2012 and the JTAI in 2017',
    ['inspection 2012: inspection in 2012', 'jtai 2017: JTAI in 2017'],
  ],
  ['the joint targeted area inspection in 2018', ['jtai 2018: joint targeted area inspection in 2018']],
  [
    'the joint targeted area inspection (JTAI) in July 2018',
    ['jtai 2018-07: joint targeted area inspection (JTAI) in July 2018'],
  ],
  [
    'since the last inspection of children’s social care services in 2014',
    ['inspection 2014: inspection of children’s social care services in 2014'],
  ],
  [
    'since the focused visit to the front door in August 2018',
    ['focused-visit 2018-08: focused visit to the front door in August 2018'],
  ],
  ['at a focused assurance visit in October 2020', ['focused-visit 2020-10: focused assurance visit in October 2020']],
  ['a focused visit by Ofsted in July 2018', ['focused-visit 2018-07: focused visit by Ofsted in July 2018']],
])('"%s" names a document', (text, expected) => {
  expect(mentioned(text)).toEqual(expected);
});

test.each([
  'the HMICFRS inspection in 2019',
  'an inspection of services in 2019',
  'since inspections in 2011 and 2012',
  'a youth justice inspection in 2018',
  'at inspection in 2013–14',
])('"%s" names none', (text) => {
  expect(mentioned(text)).toEqual([]);
});
