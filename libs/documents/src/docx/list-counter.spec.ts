import { parseXml } from '../xml/xml-tree'
import { ListCounter } from './list-counter'
import { listsOf } from './numbering'

const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}
    ${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}${level(3, 'bullet', '\uf06c')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`

const counter = (): ListCounter => new ListCounter(listsOf(parseXml(numbering)))

describe('the numbers of Word’s lists', () => {
  it('begin anew beneath each number of a higher level', () => {
    const list = counter()
    const labels = [0, 1, 1, 2, 0, 1].map((depth) => list.next('1', depth))
    expect(labels).toEqual(['一、', '（一）', '（二）', '1.2.1 ', '二、', '（一）'])
  })

  it('go on through lists of one definition, and begin anew where a list says so', () => {
    const list = counter()
    expect(['1', '2', '3', '3'].map((id) => list.next(id, 0))).toEqual(['一、', '二、', '一、', '二、'])
  })

  it('go on past a higher number where the level never restarts', () => {
    const list = counter()
    expect([0, 1, 0, 1].map((depth) => list.next('4', depth))).toEqual(['1. ', '1) ', '2. ', '2) '])
  })

  it('are none for bullets and unknown lists', () => {
    expect([counter().next('1', 3), counter().next('9', 0)]).toEqual(['', ''])
  })
})
