import { answersTo } from './answers-to'

const texts = ['市科学技术局', '市科技局', '经济和信息化部门', null]

describe('looking for a record', () => {
  it.each(['经济', '市科技局', ' 科学 技术 ', '信息化 科技', '', '  '])('%j finds it', (typed) => {
    expect(answersTo(texts, typed)).toBe(true)
  })

  it('wants every word to stand in some text of it', () => {
    expect(answersTo(texts, '科技 财政')).toBe(false)
    expect(answersTo([], '科技')).toBe(false)
  })
})
