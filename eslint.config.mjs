import nx from '@nx/eslint-plugin'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { boundaries } from './infra/ci/lint/boundaries.mjs'
import { chineseOnlyWhereItBelongs } from './infra/ci/lint/chinese.mjs'
import { determinism } from './infra/ci/lint/determinism.mjs'
import { features } from './infra/ci/lint/features.mjs'
import { forbidden, names } from './infra/ci/lint/forbidden.mjs'

const typed = ['**/*.{ts,tsx}']
const plain = ['**/*.{mjs,cjs,js}']
const tests = ['**/*.spec.{ts,tsx}', 'test/**/*.ts', '**/testing/**/*.{ts,tsx}']

/** Each rule is proved to bite by a red example in test/architecture. */
export default defineConfig(
  { ignores: ['**/dist/**', '**/.luoshi/**', '**/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Nest describes modules by empty decorated classes and takes option objects that are typed as classes.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: plain, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: [...typed, ...plain],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120 }] } },
  {
    files: tests,
    rules: {
      // A describe holds the sentences of one subject, and Jest's matchers have no type of their own.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  boundaries(nx, { typed, tests }),
  chineseOnlyWhereItBelongs,
  determinism,
  features,
  names,
)
