import { RuleBroken } from '@luoshi/domain'
import type { Draft } from '../ports/plan-store'
import { splitInto } from './split-draft'

const text = '一、新增孵化器2家，引进人才100名。'
const whole = { id: 'd', number: '1', written: text, taskSpan: { start: 0, end: 18 }, dueOn: '2026-12-31' }
const draft = { ...whole, title: '一', ongoing: false, dueOrigin: 'implied' } as unknown as Draft
const part = (title: string, span: { start: number; end: number } | null, dueOn = '2026-12-31') => ({
  ...{ title, span, dueOn, parties: [], ongoing: false, cadence: null },
})
const split = (...parts: ReturnType<typeof part>[]) => splitInto(draft, parts, text, () => 'new')

describe('a draft that is split', () => {
  it('falls into parts that point at their own words; the first stays itself', () => {
    const parts = split(part('孵化器', { start: 2, end: 9 }), part('人才', null, '2026-06-30'))
    expect(parts).toMatchObject([
      { id: 'd', number: '1-1', written: '新增孵化器2家', taskSpan: { start: 2, end: 9 }, dueOrigin: 'implied' },
      { id: 'new', number: '1-2', written: text, version: 0, dueOrigin: 'office' },
    ])
  })

  it.each([
    [{ start: 16, end: 40 }, 'outside the text'],
    [{ start: 3, end: 3 }, 'no words'],
  ])('does not take %j: %s', (span) => {
    expect(() => split(part('a', null), part('b', span))).toThrow(new RuleBroken('draft.span-outside'))
  })
})
