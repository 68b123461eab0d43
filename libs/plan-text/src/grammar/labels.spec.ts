import { labelsIn } from './labels'

it.each([
  ['牵头单位:', { kind: 'unit', role: 'lead', party: null }],
  ['责任单位：', { kind: 'unit', role: 'responsible', party: null }],
  ['责任主体 ：', { kind: 'unit', role: 'responsible', party: null }],
  ['协办单位:', { kind: 'unit', role: 'cooperating', party: null }],
  ['主办:', { kind: 'unit', role: 'lead', party: null }],
  ['责任领导:', { kind: 'unit', role: 'responsible', party: 'person' }],
  ['完成时限:', { kind: 'deadline' }],
])('%s announces its meaning', (words, meaning) => {
  expect(labelsIn(words, 0, words.length).map((label) => label.meaning)).toEqual([meaning])
})

it('takes no label without a colon in running text', () => {
  expect(labelsIn('各责任单位要高度重视', 0, 10)).toEqual([])
})
