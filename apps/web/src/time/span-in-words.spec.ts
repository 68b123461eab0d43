import { spanInWords } from './span-in-words'

describe('a span', () => {
  it.each([
    [0, '0 秒'],
    [59, '59 秒'],
    [60, '1 分钟'],
    [7199, '1 小时'],
    [172_800, '2 天'],
  ])('of %d seconds is written %s', (seconds, words) => {
    expect(spanInWords(seconds)).toBe(words)
  })
})
