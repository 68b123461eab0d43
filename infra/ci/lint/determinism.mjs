import { chineseWords, domainWords, foldersWithoutWords, wordsOnlyInLexicon } from './chinese.mjs'
import { forbiddenAlso } from './forbidden.mjs'

const hostTime =
  '/^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds)$|^toLocale|^getTimezoneOffset$|^to(Date|Time)?String$/'

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Time is passed in: rules never read the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='performance']",
    message: 'Time is passed in: rules never read the clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='crypto']",
    message: 'Chance is passed in: the same events must give the same state.',
  },
]

const localTime = {
  selector: `CallExpression[callee.object.type='NewExpression'][callee.object.callee.name='Date'] > MemberExpression[property.name=${hostTime}]`,
  message: 'A date is a date in China; the time zone of the host must not matter. Use calendar/.',
}

const taken = '/^(split|startsWith|endsWith|slice|substring|match|matchAll|replace|replaceAll|indexOf|at|charAt)$/'
const keys = '/^obligation$|[kK]ey$/'
const wholeKeysMessage = 'A key names a thing and is compared, never taken apart: what it is about stands in fields.'

/** What is known of an obligation is data; its key is built and compared. */
const wholeKeys = [
  { selector: `CallExpression[callee.property.name=${taken}][callee.object.name=${keys}]`, message: wholeKeysMessage },
  {
    selector: `CallExpression[callee.property.name=${taken}][callee.object.property.name=${keys}]`,
    message: wholeKeysMessage,
  },
  {
    selector: `CallExpression[callee.property.name=/^(exec|test)$/]:matches([arguments.0.name=${keys}], [arguments.0.property.name=${keys}])`,
    message: wholeKeysMessage,
  },
]

const noNode = {
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['node:*'], message: 'Rules and workflows touch no machine.' }] },
  ],
  'no-restricted-globals': [
    'error',
    'process',
    'Buffer',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'fetch',
    'Intl',
    'localStorage',
  ],
}

const ignores = ['**/*.spec.ts', '**/testing/**']

/** Domain and workflows give the same answer on every host, at every time, on every replay. */
export const determinism = [
  {
    files: ['libs/{domain,application}/**/*.ts', 'workflows/**/*.ts'],
    // Inside a workflow the engine's clock is Date.now; one file holds it.
    ignores: [...ignores, ...domainWords, 'workflows/src/engine-clock.ts'],
    rules: { 'no-restricted-syntax': forbiddenAlso(...chineseWords, ...clock, localTime, ...wholeKeys) },
  },
  {
    // Facts that early releases wrote say in their key alone which report they press for.
    files: ['libs/domain/src/assignment/period-of-step.ts'],
    rules: { 'no-restricted-syntax': forbiddenAlso(...chineseWords, ...clock, localTime) },
  },
  {
    files: [...domainWords, 'libs/plan-text/**/*.ts'],
    ignores,
    rules: { 'no-restricted-syntax': forbiddenAlso(...clock, localTime, ...wholeKeys) },
  },
  {
    files: foldersWithoutWords,
    ignores,
    rules: { 'no-restricted-syntax': forbiddenAlso(...wordsOnlyInLexicon, ...clock, localTime) },
  },
  { files: ['libs/{domain,plan-text}/**/*.ts', 'workflows/**/*.ts'], ignores, rules: noNode },
]
