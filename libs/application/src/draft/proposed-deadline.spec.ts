import { readPlan } from '@luoshi/plan-text'
import { proposedDeadline } from './proposed-deadline'

const proposed = (clause: string) => {
  const { clauses, document } = readPlan(`某市2026年工作要点\n1.建设平台。${clause}\n`)
  return proposedDeadline(clauses[0]?.deadlines ?? [], document.year)
}

describe('the date proposed for an assignment', () => {
  it('is the day the clause names, not the year the task speaks of', () => {
    expect(proposed('年内上线12个事项。（责任单位：市科技局；完成时限：2026年11月底前）')).toMatchObject({
      dueOn: '2026-11-30',
      dueOrigin: 'text',
    })
  })

  it('is the last of several days, with all their words', () => {
    const { dueOn, deadlineText } = proposed('6月底前完成招标，12月底前建成。（责任单位：市科技局）')
    expect(dueOn).toBe('2026-12-31')
    expect(deadlineText).toMatch(/6月底前.*12月底前/)
  })

  it('is the end of the year where the text says no more than that', () => {
    const yearEnd = { dueOn: '2026-12-31', dueOrigin: 'implied' }
    expect(proposed('年内建成。（责任单位：市科技局）')).toMatchObject(yearEnd)
    expect(proposed('（责任单位：市科技局）')).toMatchObject({ ...yearEnd, deadlineText: null })
  })
})
