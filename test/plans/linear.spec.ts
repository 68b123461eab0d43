import { readPlan } from '@luoshi/plan-text'

const SHAPES: readonly [name: string, text: (length: number) => string][] = [
  ['open brackets without end', (length) => '('.repeat(length)],
  ['labels in brackets that never close', (length) => '(责任单位:市科技局'.repeat(length / 10)],
  ['one clause with a unit after every 、', (length) => `1.做好工作。(责任单位:${'市科技局、'.repeat(length / 5)})`],
  ['units without any mark between them', (length) => `1.做好工作。责任单位:${'市科技局'.repeat(length / 4)}`],
  ['units joined by 和', (length) => `1.做好工作(市科技局${'和市科技局'.repeat(length / 5)})`],
  ['numbers that are no targets', (length) => `1.${'前2家'.repeat(length / 3)}`],
  ['verbs without units', (length) => `1.${'由市科技局、'.repeat(length / 6)}`],
  ['headings of tables without rows', (length) => '指标\n2023年\n责任单位\n'.repeat(length / 15)],
]

const SHORT = 4_000
const FACTOR = 8
const TRIES = 3

/** Processor time of the quickest of some readings, in microseconds: other work on the machine does not count. */
function cost(text: string): number {
  const costs = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage()
    readPlan(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.max(1_000, Math.min(...costs))
}

describe('reading costs no more than in proportion to the length', () => {
  it.each(SHAPES)('for %s', (_, text) => {
    cost(text(SHORT))
    // Quadratic reading would cost 64 times as much.
    expect(cost(text(SHORT * FACTOR)) / cost(text(SHORT))).toBeLessThan(FACTOR * 3)
  })
})
