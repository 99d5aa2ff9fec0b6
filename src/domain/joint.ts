/** What joint inspections have beside others: the inspectorates, the theme of a JTAI, the outcome of an area SEND inspection. */

/** The inspectorates that inspect with each other. */
export const PARTNERS = ['ofsted', 'cqc', 'hmicfrs', 'hmi-probation'] as const;
export type Partner = (typeof PARTNERS)[number];

/**
 * As a reader sees an inspectorate: the name by which it is cited, and its short form. Neither says whose Majesty it
 * is, which changed in 2022, nor that one had no fire services until 2017.
 */
export const PARTNER_NAMES: Record<Partner, { cited: string; short: string }> = {
  ofsted: { cited: 'Ofsted', short: 'Ofsted' },
  cqc: { cited: 'Care Quality Commission', short: 'CQC' },
  hmicfrs: { cited: 'HM Inspectorate of Constabulary and Fire & Rescue Services', short: 'HMICFRS' },
  'hmi-probation': { cited: 'HM Inspectorate of Probation', short: 'HMI Probation' },
};

/** What a joint targeted area inspection looked into: its "deep dive". */
export const JTAI_THEMES = [
  'front-door',
  'domestic-abuse',
  'neglect',
  'mental-health',
  'early-help',
  'sexual-abuse-in-the-family',
  'child-sexual-exploitation-and-missing',
  'exploitation-gangs-and-missing',
  'child-exploitation',
  'criminal-exploitation',
  'serious-youth-violence',
] as const;
export type JtaiTheme = (typeof JTAI_THEMES)[number];

export const JTAI_THEME_NAMES: Record<JtaiTheme, string> = {
  'front-door': 'The front door: identification of initial need and risk',
  'domestic-abuse': 'Domestic abuse',
  neglect: 'Neglect',
  'mental-health': 'Children’s mental health',
  'early-help': 'Early help',
  'sexual-abuse-in-the-family': 'Sexual abuse in the family',
  'child-sexual-exploitation-and-missing':
    'Child sexual exploitation and children missing from home, care or education',
  'exploitation-gangs-and-missing': 'Exploitation, gangs and missing children',
  'child-exploitation': 'Child exploitation',
  'criminal-exploitation': 'Criminal exploitation of children',
  'serious-youth-violence': 'Serious youth violence',
};

/**
 * What an area SEND inspection finds of the experiences and outcomes of children: one of three sentences. It is no
 * grade, has no order and is never shown or sorted as one.
 */
export const OUTCOMES = ['typically-positive', 'inconsistent', 'widespread-failings'] as const;
export type JointOutcome = (typeof OUTCOMES)[number];

export const OUTCOME_NAMES: Record<JointOutcome, string> = {
  'typically-positive': 'Typically positive experiences and outcomes',
  inconsistent: 'Inconsistent experiences and outcomes',
  'widespread-failings': 'Widespread and/or systemic failings',
};

/** `Ofsted, CQC and HMICFRS`: the inspectorates by their short names, in the given order. */
export function partnersInWords(partners: readonly Partner[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    partners.map((partner) => PARTNER_NAMES[partner].short),
  );
}
