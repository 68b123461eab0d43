import { shortTitle } from './short-title'

describe('a short title', () => {
  it('is the heading, else the first words of the task', () => {
    expect(shortTitle('建设孵化载体', '年内新增2家。')).toBe('建设孵化载体')
    expect(shortTitle(null, '年内新增\n2家。')).toBe('年内新增 2家。')
    expect(shortTitle(' ', '年内新增2家。')).toBe('年内新增2家。')
  })

  it('has at most forty characters and cuts none in half', () => {
    expect(shortTitle('𠮷'.repeat(40), '')).toBe('𠮷'.repeat(40))
    expect(shortTitle('𠮷'.repeat(41), '')).toBe(`${'𠮷'.repeat(39)}…`)
  })
})
