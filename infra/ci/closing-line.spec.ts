import { closingLine, tallyOfJest, tallyOfStep } from './closing-line.mjs'

const results = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}
const clean = { succeeded: true, seconds: 1 }
const unclean = { succeeded: false, seconds: 1 }

describe('the closing line', () => {
  test('counts steps and tests together', () => {
    expect(closingLine([tallyOfStep('lint', true, 1), tallyOfJest('unit', results, clean)])).toBe('6 passed, 0 failed')
  })

  test('counts a failed step', () => {
    expect(closingLine([tallyOfStep('lint', false, 1)])).toBe('0 passed, 1 failed')
  })

  test('counts a suite that could not run as failed', () => {
    const tally = tallyOfJest('unit', { ...results, numRuntimeErrorTestSuites: 2 }, unclean)
    expect(closingLine([tally])).toBe('5 passed, 2 failed')
  })

  test('counts a run that left no results as failed', () => {
    expect(closingLine([tallyOfJest('e2e', null, unclean)])).toBe('0 passed, 1 failed')
  })

  test('counts a run whose tests passed but that ended badly as failed', () => {
    expect(closingLine([tallyOfJest('store', results, unclean)])).toBe('5 passed, 1 failed')
  })

  test('names what was skipped, and only then', () => {
    const tally = tallyOfJest('unit', { ...results, numPendingTests: 1, numTodoTests: 1 }, clean)
    expect(closingLine([tally])).toBe('5 passed, 0 failed, 2 skipped')
  })
})
