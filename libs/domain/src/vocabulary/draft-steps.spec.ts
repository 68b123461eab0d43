import { describeDraftStep, describeMatch } from './draft-steps'
import { planWarnings } from './plan-warnings'

describe('the workbench in words', () => {
  it.each([
    ['split', 2, '拆分“建设平台”为2条'],
    ['merge', 3, '合并3条为“建设平台”'],
    ['confirm', 1, '确认“建设平台”'],
    ['bulk', 28, '批量修改28条'],
  ] as const)('names a step: %s of %d', (kind, count, sentence) => {
    expect(describeDraftStep(kind, '建设平台', count)).toBe(sentence)
  })

  it('says why a department is proposed', () => {
    expect(describeMatch('former-name', '市经信委', '2019-03-01')).toBe('与曾用名“市经信委”相同（用至2019-03-01）')
    expect(describeMatch('similar', '市科技局', null)).toBe('与“市科技局”相近')
  })

  it('warns of findings that are open, the grave ones first', () => {
    expect(planWarnings({ error: 0, warning: 0 })).toEqual([])
    expect(planWarnings({ error: 1, warning: 2 })).toEqual([
      '还有1条重要提示未处理，请先核对再印发。',
      '还有2条提示未核对，建议核对后再印发。',
    ])
  })
})
