const transform = {
  '^.+\\.m?[tj]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
}

/** For tiers that need PostgreSQL and Temporal; `npm test` starts them once for all tiers. */
const servers = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
}

/** For components: a page to render them on, style sheets as the names of their classes. */
const page = {
  testEnvironment: '<rootDir>/apps/web/src/testing/page-environment.cjs',
  setupFilesAfterEnv: ['<rootDir>/apps/web/src/testing/page-abilities.ts'],
  transform: { ...transform, '\\.module\\.css$': '<rootDir>/apps/web/src/testing/style-sheet-names.cjs' },
}

/**
 * One project per tier (the unit tier has a second one for components), so that each can run alone: `npx jest --selectProjects unit`.
 * @param {string} displayName
 * @param {readonly string[]} testMatch
 */
const tier = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.luoshi/'],
  modulePathIgnorePatterns: ['/dist/', '/.luoshi/'],
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(hucre|postal-mime|@ant-design/[a-z-]+/es)/)'],
  ...more,
})

module.exports = {
  projects: [
    tier('unit', ['{apps,libs,infra,seeds}/**/!(*.int).spec.ts', 'test/plans/**/*.spec.ts']),
    tier('unit', ['apps/web/src/**/*.spec.tsx'], page),
    tier('architecture', ['test/architecture/**/*.spec.ts']),
    tier('replay', ['test/replay/**/*.spec.ts']),
    tier('store', ['{apps,libs}/**/*.int.spec.ts'], servers),
    tier('workflow', ['workflows/**/*.spec.ts'], servers),
    tier('acceptance', ['test/acceptance/**/*.spec.ts'], servers),
    tier('chaos', ['test/chaos/**/*.spec.ts'], servers),
    tier('e2e', ['test/e2e/**/*.spec.ts'], servers),
  ],
}
