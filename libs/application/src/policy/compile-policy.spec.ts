import { defaultPlanPolicy, defaultPolicy, policyRows, type PlanPolicy, type Source } from '@luoshi/domain'
import { readPlan } from '@luoshi/plan-text'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePolicy } from './compile-policy'

interface Compiled {
  text: string
  policy: PlanPolicy
  /** The plan's words an element came from. */
  said: (source: Source | undefined) => string | null
}

function compiledFrom(text: string): Compiled {
  const said = (source: Source | undefined) => (source?.from === 'plan' ? text.slice(source.start, source.end) : null)
  return { text, policy: compilePolicy(readPlan(text), defaultPlanPolicy), said }
}

const compiled = (sentence: string): Compiled =>
  compiledFrom(`某市2026年工作要点\n一、保障措施\n（一）强化督导考核。各单位要高度重视。${sentence}\n`)

describe('a plan’s own mechanism', () => {
  it('leaves the defaults where it says nothing', () => {
    expect(compiled('形成工作合力。').policy).toEqual(defaultPlanPolicy)
  })

  it.each([
    ['各单位每月5日前将上月进展报市政府办公室。', { cadence: 'monthly', dueDay: 5, dueMonth: 'next' }],
    ['各单位每季度末月20日前报送进展。', { cadence: 'quarterly', dueDay: 20 }],
    ['各单位于每季度结束后10个工作日内报送进展。', { cadence: 'quarterly', dueAfter: 10 }],
    ['各单位逢双月25日前报送进展。', { cadence: 'bimonthly', dueDay: 25 }],
    ['各单位于6月20日、12月10日前报送进展。', { cadence: 'on-dates', onDates: ['06-20', '12-10'] }],
    ['各单位每周五前报送进展。', { cadence: 'monthly', nearestTo: 'weekly' }],
    ['实行一月一报。', { cadence: 'monthly', dueDay: 25, dueImplied: true }],
  ])('makes a rule for reports of %s', (sentence, rule) => {
    expect(compiled(sentence).policy.assignment.report).toMatchObject({ ...rule, source: { from: 'plan' } })
  })

  it('makes steps of a ladder of what follows from lateness, each for whom it names', () => {
    const { policy, said } = compiled(
      '对逾期10个工作日未完成的，发督办函；对进展缓慢的，由分管副市长约谈责任单位负责人；对仍未完成的，予以通报批评。',
    )
    const stated = policy.assignment.ladders.completion.filter(({ source }) => source.from === 'plan')
    expect(stated.map(({ offset, action, offsetImplied }) => [offset, action, offsetImplied])).toEqual([
      [10, 'draft-order', undefined],
      [20, 'draft-talk', true],
      [30, 'draft-circular-request', true],
    ])
    expect(said(stated[1]?.source)).toBe('对进展缓慢的，由分管副市长约谈责任单位负责人')
  })

  it('puts what follows from missing reports on the ladder of reports', () => {
    const { report } = compiled('对未按时报送进展的，进行通报批评。').policy.assignment.ladders
    expect(report.at(-1)).toMatchObject({ offset: 25, action: 'draft-circular-request' })
  })

  it('makes a rung of every step of a ladder told without commas or 对, with its days', () => {
    const { policy } = compiled(
      '逾期3个工作日未报的予以提醒，逾期10个工作日的下发督办单，逾期15日的约谈主要负责人，逾期一个月的提请县政府通报。',
    )
    const stated = policy.assignment.ladders.report.filter(({ source }) => source.from === 'plan')
    expect(stated.map(({ offset, action, writtenLateness }) => [offset, action, writtenLateness])).toEqual([
      [3, 'urge', undefined],
      [10, 'draft-order', undefined],
      [11, 'draft-talk', '15日'],
      [22, 'draft-circular-request', '一个月'],
    ])
    expect(policy.assignment.provisions).toBeUndefined()
  })

  it('keeps every step of the same action: by its days, or for people', () => {
    const byDays = compiled('对逾期10日未完成的，约谈分管负责人；对逾期30日未完成的，约谈主要负责人。').policy
      .assignment
    const talks = byDays.ladders.completion.filter(({ action }) => action === 'draft-talk')
    expect(talks.map(({ offset, addressee }) => [offset, addressee])).toEqual([
      [7, '分管负责人'],
      [21, '主要负责人'],
    ])
    const counted = compiled(
      '连续两个月未按时报送的，由市政府办公室约谈分管负责人；连续三个月未按时报送的，由市政府约谈主要负责人。',
    ).policy.assignment
    expect(counted.provisions?.map(({ action, addressee }) => [action, addressee])).toEqual([
      ['talk', '分管负责人'],
      ['talk', '主要负责人'],
    ])
    const sameDay = compiled('对进展缓慢的，由分管领导约谈；对落实不力的，由主要领导约谈。').policy.assignment
    expect(sameDay.ladders.completion.filter(({ action }) => action === 'draft-talk')).toHaveLength(1)
    expect(sameDay.provisions?.map(({ trigger }) => trigger)).toEqual(['落实不力'])
  })

  it('takes a summary to be handed in for the check that closes its period', () => {
    const { policy, said } = compiled('各单位于7月5日前报送半年工作总结。实行月调度。')
    expect(policy.checks).toEqual(['monthly-check', 'quarterly-check', 'half-year-summary', 'annual-summary'])
    expect(said(policy.checkSources?.['monthly-check'])).toBe('月调度')
    expect(policy.checkSources?.['annual-summary']).toBeUndefined()
  })

  it('marks a paper that the plan addresses to nobody as going where such papers go', () => {
    const { policy } = compiled('对推进缓慢的提请召开调度会。')
    const note = policyRows(policy).find(({ source }) => source.from === 'plan')?.note
    expect(note).toBe('情形：推进缓慢；原文未定天数，按默认；原文未写送达对象，按默认送分管领导')
  })

  it('closes the half year and the year on the days the plan names', () => {
    const { policy } = compiled('各单位于7月5日前、次年1月5日前报送半年、全年工作总结。实行季度调度。')
    expect(policy.checkDates).toEqual({ 'half-year-summary': '07-05', 'annual-summary': '01-05' })
    const rows = policyRows(policy).filter(({ element }) => element.type === 'check')
    expect(rows.map(({ value, note }) => [value, note])).toEqual([
      ['每季度结束后首个工作日，列出滞后事项供调度', '原文未定日期，按默认'],
      ['7月5日，汇总上半年情况', null],
      ['次年1月5日，汇总全年情况并对照考核、激励规定', null],
    ])
    const { checkDates } = compiled('6月20日前报半年总结；12月20日前报全年总结。').policy
    expect(checkDates).toEqual({ 'half-year-summary': '06-20', 'annual-summary': '12-20' })
  })

  it('asks for reports on the months a plan names', () => {
    const { report } = compiled('每年6月、11月各报送一次工作进展。').policy.assignment
    expect(report).toMatchObject({ cadence: 'on-dates', onDates: ['06-30', '11-30'] })
  })

  it('finds two due days and two rhythms, for the office to choose', () => {
    const twice = readPlan('某市工作要点\n一、保障措施\n各单位每月25日前报送进展。牵头单位每月28日前上报情况。\n')
    expect(twice.findings.map(({ code }) => code)).toContain('mechanism.two-due-days')
    const mixed = readPlan('某市工作要点\n一、保障措施\n实行一月一报。牵头单位每季度末报送情况。\n')
    expect(mixed.findings.map(({ code }) => code)).toContain('mechanism.two-cadences')
  })
})

describe('the mechanism of the 铜仁 plan', () => {
  const seeds = join(__dirname, '../../../../seeds/plans/tongren-2023.txt')
  const { policy, said } = compiledFrom(readFileSync(seeds, 'utf8'))
  const { report, ladders, provisions = [] } = policy.assignment

  it('asks for a report a month, on the default’s day', () => {
    expect(said(report?.source)).toBe('一月一报')
    expect(report).toMatchObject({ cadence: 'monthly', dueDay: 25, dueImplied: true })
  })

  it('looks at the whole each quarter, half year and year', () => {
    const { checks, checkSources } = policy
    expect(checks.map((kind) => [kind, said(checkSources?.[kind])])).toEqual([
      ['quarterly-check', '季度调度'],
      ['half-year-summary', '半年小结'],
      ['annual-summary', '年度总结'],
    ])
  })

  it('reports to the government and asks for a circular when the work stays late', () => {
    const stated = ladders.completion.filter(({ source }) => source.from === 'plan')
    expect(stated.map(({ action, addressee, source }) => [action, addressee, said(source)])).toEqual([
      ['draft-special-report', '市政府', '对进度缓慢、问题久拖不决、经调度仍无实质性进展的区(县),书面向市政府专题报告'],
      [
        'draft-circular-request',
        '市督促督办局',
        '对不按时、不按期、不按量完成任务的,提请市督促督办局在全市范围内进行通报',
      ],
    ])
    const own = ladders.completion.filter(({ source }) => source.from === 'default')
    expect(own).toEqual(defaultPolicy.ladders.completion)
  })

  it('leaves falling figures to people, who can ask for a meeting by hand', () => {
    expect(provisions.find(({ action }) => action === 'leader-request')).toMatchObject({
      ...{ kind: 'escalation', addressee: '市政府分管领导' },
      trigger: '出现负增长、增速回落幅度较大、增速全市排位靠后',
      words: '对出现负增长、增速回落幅度较大、增速全市排位靠后,及时提请市政府分管领导组织召开调度会',
    })
  })

  it('keeps the incentive, the appraisal, the inspection and the refusal of funds in sight', () => {
    const kept = provisions.filter(({ action }) => action === null).map(({ kind, source }) => [kind, said(source)])
    expect(kept).toEqual([
      ['appraisal', '将科技创新领域重点工作、重点指标纳入年度综合考核范围'],
      ['inspection', '由局班子成员带队深入各区(县)对重点指标任务推进情况进行督促检查'],
      ['incentive', '将对真抓实干科技创新前2名的区(县、自治县)、高新区、开发区,给予不低于50万元的科研项目经费专项补助'],
      ['accountability', '对全社会研发投入指导服务不到位的区(县),将在不给予研发服务后补助资金'],
    ])
  })
})
