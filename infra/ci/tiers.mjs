/**
 * @typedef {object} Tier
 * @property {string} name as in jest.config.cjs
 * @property {boolean} servers needs PostgreSQL and Temporal
 * @property {boolean} browser needs Chromium and the built pages
 * @property {boolean} alone one file at a time, because its stories load or kill whole processes
 */

/**
 * The tiers of tests, cheapest first.
 * @type {readonly Tier[]}
 */
export const tiers = [
  { name: 'unit', servers: false, browser: false, alone: false },
  { name: 'architecture', servers: false, browser: false, alone: false },
  { name: 'replay', servers: false, browser: false, alone: false },
  { name: 'store', servers: true, browser: false, alone: false },
  { name: 'workflow', servers: true, browser: false, alone: false },
  { name: 'acceptance', servers: true, browser: false, alone: true },
  { name: 'chaos', servers: true, browser: false, alone: true },
  { name: 'e2e', servers: true, browser: true, alone: true },
]
