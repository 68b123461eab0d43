import { defaultPlanPolicy } from '@luoshi/domain'
import { readPlan } from '@luoshi/plan-text'
import { compilePolicy } from './compile-policy'

const compiled = (sentence: string) => {
  const text = `某市2026年工作要点\n一、强化保障\n${sentence}\n`
  return { text, policy: compilePolicy(readPlan(text), defaultPlanPolicy) }
}

describe('a plan’s own mechanism', () => {
  it('leaves the defaults where it says nothing', () => {
    expect(compiled('加强组织领导。').policy).toEqual(defaultPlanPolicy)
  })

  it('sets the cadence of reports and points at its words', () => {
    const { text, policy } = compiled('建立“季度调度、半年小结、年度总结”机制，工作进展实行一月一报。')
    const { report } = policy.assignment
    expect(report).toMatchObject({ cadence: 'monthly', source: { from: 'plan' } })
    if (report?.source.from !== 'plan') throw new Error('the source is the plan')
    expect(text.slice(report.source.start, report.source.end)).toBe('一月一报')
    expect(policy.checks).toEqual(['quarterly-check', 'half-year-summary', 'annual-summary'])
  })
})
