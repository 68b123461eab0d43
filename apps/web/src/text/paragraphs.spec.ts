import { paragraphsOf } from './paragraphs'

describe('paragraphs', () => {
  it('keep their place in the text, whatever the line ends', () => {
    const text = '一、总体要求\r\n\r\n二、重点任务\n（一）做强产业'
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '一、总体要求',
      '二、重点任务',
      '（一）做强产业',
    ])
  })

  it('of an empty text are none', () => {
    expect(paragraphsOf('\n \n')).toEqual([])
  })
})
