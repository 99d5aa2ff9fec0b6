import { expect, test } from 'vitest';
import type { ThemeDefinition } from '../../../../src/domain/theme.ts';
import { tagThemes } from '../themes/tag.ts';

const theme = (more: Partial<ThemeDefinition>): ThemeDefinition => ({
  id: 'training',
  title: 'Training',
  group: 'practice',
  about: 'Training.',
  evidence: [{ weight: 5, terms: ['training'] }],
  except: [],
  kinds: [],
  exceptKinds: [],
  insteadOf: [],
  against: [],
  sections: [],
  ...more,
});
const score = (more: Partial<ThemeDefinition>, section = ''): number =>
  tagThemes([{ text: 'Training is good, as audits show.', section }], [theme(more)], [])[0]?.[0]?.score ?? 0;

test('a theme just added counts for less away from the sections that its file names', () => {
  const sections: ThemeDefinition['sections'] = ['leadership'];
  expect(score({ sections }, 'The experiences and progress of care leavers')).toBeLessThan(
    score({ sections }, 'The impact of leaders on social work practice'),
  );
  expect(score({ sections }, 'The impact of leaders on social work practice')).toBe(score({}));
});

test('what counts against a theme as much as for it leaves nothing of its evidence', () => {
  expect(score({ against: [{ weight: 5, terms: ['audit'] }] })).toBeLessThan(0);
  expect(score({ against: [{ weight: 5, terms: ['review'] }] })).toBe(score({}));
  expect(score({})).toBeGreaterThan(0);
});
