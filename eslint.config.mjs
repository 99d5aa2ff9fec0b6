import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const only = (group, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'content/', 'node_modules/', '**/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // A report is hostile: no pattern may take more time than its text has letters. Composed patterns are watched by
    // scripts/chaos, which grows what they look for.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: only(
      ['node:*', '**/scripts/**', '**/site/**'],
      'The domain does no I/O and knows neither the pipeline nor the site.',
    ),
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/domain/**', '**/*.test.ts'],
    rules: only(['**/scripts/**'], 'The site never imports the pipeline; what both need is in src/domain.'),
  },
);
