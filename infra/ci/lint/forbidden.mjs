/** @typedef {{ selector: string, message: string }} Forbidden */

/** @type {readonly Forbidden[]} */
const defaultExports = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a default export is called something else in each file.',
  },
]

/** @type {readonly Forbidden[]} */
const barrels = [
  { selector: 'ExportAllDeclaration', message: "Only a room's entry re-exports; import from the file itself." },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: "Only a room's entry re-exports; import from the file itself.",
  },
]

/** Syntax that no file may hold, and what to do instead. */
export const forbidden = [...defaultExports, ...barrels]

/**
 * A rule's options replace each other, so files with a rule of their own repeat what holds for all.
 * @param {readonly Forbidden[]} more
 */
export const forbiddenAlso = (...more) => ['error', ...forbidden, ...more]

/** The few files that must do otherwise: configurations, and the entries that a room's package.json exports. */
export const names = [
  {
    files: ['**/*.config.{mjs,ts}', 'jest.config.cjs', 'test/support/global-{setup,teardown}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...barrels] },
  },
  {
    files: [
      '{apps,libs}/*/src/index.ts',
      'libs/application/src/testing/index.ts',
      '{workflows,seeds}/src/index.ts',
      'workflows/src/{messages,activities}.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...defaultExports] },
  },
  { files: ['apps/cli/**', 'infra/**'], rules: { 'no-console': 'off' } },
]
