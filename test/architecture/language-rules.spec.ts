import { eachBites, type RedExample } from './red-example'

const chinese = /Chinese stands in the vocabulary/
const clock = /Time is passed in/

const bites = (rule: string, folder: string, code: string, says: RegExp): RedExample => ({ rule, folder, code, says })
const manyLines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `export const n${n} = ${n}`).join('\n')
const longFunction = `export function long(): number {\nlet n = 0\n${'n += 1\n'.repeat(50)}return n\n}\n`

describe('the words of the code', () => {
  eachBites([
    bites('no Chinese in the API', 'apps/api/src', "export const word = '签收'\n", chinese),
    bites('no Chinese in the worker', 'apps/worker/src', "export const word = '签收'\n", chinese),
    bites('no Chinese in use cases', 'libs/application/src/ports', "export const word = '签收'\n", chinese),
    bites('no Chinese in persistence', 'libs/persistence/src', 'export const word = `签收`\n', chinese),
    bites('no Chinese in workflows', 'workflows/src/assignment', "export const word = '签收'\n", chinese),
    bites('no Chinese pattern in the rules', 'libs/domain/src/assignment', 'export const word = /签收/\n', chinese),
    bites('no word outside the lexicon', 'libs/plan-text/src/items', "export const word = '负责'\n", /lexicon/),
    bites('no pattern outside the lexicon', 'libs/plan-text/src/source', 'export const word = /[一二]/\n', /lexicon/),
  ])
})

describe('the same answer at every time and on every host', () => {
  eachBites([
    bites(
      'no Chinese in a topic but in its words',
      'libs/domain/src/assignment/receiving',
      "export const word = '签收'\n",
      chinese,
    ),
    bites('rules do not read the clock', 'libs/domain/src/assignment', 'export const now = () => Date.now()\n', clock),
    bites('rules do not make a date of now', 'libs/domain/src/plan', 'export const now = () => new Date()\n', clock),
    bites(
      'use cases do not read the clock',
      'libs/application/src/ports',
      'export const n = () => Date.now()\n',
      clock,
    ),
    bites('workflows do not read the clock', 'workflows/src/assignment', 'export const n = () => new Date()\n', clock),
    bites('rules throw no dice', 'libs/domain/src/assignment', 'export const n = () => Math.random()\n', /Chance/),
    bites('workflows throw no dice', 'workflows/src/plan', 'export const n = () => Math.random()\n', /Chance/),
    bites(
      'rules do not ask for the time zone of the host',
      'libs/domain/src/calendar',
      'export const day = (at: number) => new Date(at).getDate()\n',
      /time zone of the host/,
    ),
  ])
})

describe('the shape of a file', () => {
  eachBites([
    bites(
      'no key is split',
      'libs/domain/src/assignment',
      "export const subject = (owed: { key: string }) => owed.key.split(':')[0]\n",
      /never taken apart/,
    ),
    bites(
      'no key is matched',
      'libs/domain/src/vocabulary',
      'export const period = (obligation: string) => /:(.+)/.exec(obligation)\n',
      /never taken apart/,
    ),
    bites('no default export', 'libs/domain/src/plan', 'export default 1\n', /Export by name/),
    bites('no barrel inside a room', 'libs/domain/src/plan', "export * from './clock'\n", /Only a room's entry/),
    bites('no file over 250 lines', 'libs/domain/src/plan', manyLines(251), /max-lines:/),
    bites('no function over 50 lines', 'libs/domain/src/plan', longFunction, /max-lines-per-function:/),
  ])
})

describe('the types', () => {
  eachBites([
    bites(
      'no promise is left alone',
      'libs/application/src/ports',
      'export const go = async () => 1\ngo()\n',
      /no-floating-promises/,
    ),
    bites('no any', 'libs/application/src/ports', 'export const x = (y: any): unknown => y\n', /no-explicit-any/),
    bites(
      'a choice names every case',
      'libs/application/src/ports',
      "export const f = (k: 'a' | 'b'): void => {\nswitch (k) {\ncase 'a':\nreturn\n}\n}\n",
      /switch-exhaustiveness-check/,
    ),
    bites(
      'no rule is switched off in a file',
      'libs/domain/src/plan',
      '/* eslint-disable */\nexport const x = 1\n',
      /./,
    ),
  ])
})
