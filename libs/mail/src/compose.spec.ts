import { letterTemplates } from '@luoshi/domain'
import { compose, type Letterhead } from './compose'
import { templateNames } from './templates/templates'
import { bundle, letter } from './testing/sample-bundle'

const letterhead: Letterhead = { from: '督查室 <duban@example.gov.cn>', publicUrl: 'https://luoshi.example.gov.cn/' }

describe('a mail', () => {
  it('names the matter, its limit and its page in text and in HTML', () => {
    const { subject, text, html } = compose(bundle(), letterhead)
    expect(subject).toBe('临期提醒（进展报告）：建设中试平台')
    for (const part of [text, html]) {
      expect(part).toContain('3-2 建设中试平台')
      expect(part).toContain('2026年6月25日')
      expect(part).toContain('https://luoshi.example.gov.cn/assignments/0190b7a1-0000-7000-8000-00000000000b')
      expect(part).toContain('严禁')
    }
  })

  it('holds every matter of its bundle and counts them in the subject', () => {
    const letters = [letter(), letter({ number: '3-3', title: '引进高层次人才' })]
    const { subject, text } = compose(bundle({ letters }), letterhead)
    expect(subject).toBe('临期提醒：2 项')
    expect(text).toContain('3-2 建设中试平台')
    expect(text).toContain('3-3 引进高层次人才')
  })

  it('shows what people wrote as text, never as markup', () => {
    const reason = '<script>alert("1")</script> & 其他'
    const { html, text } = compose(
      bundle({ template: 'refused', letters: [letter({ payload: { reason } })] }),
      letterhead,
    )
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 其他')
    expect(text).toContain(reason)
  })

  it('keeps its Message-ID when it is composed again', () => {
    expect(compose(bundle({ attempt: 1 }), letterhead)).toEqual(compose(bundle({ attempt: 2 }), letterhead))
    expect(compose(bundle(), letterhead).messageId).toBe('<0190b7a1-1111-7000-8000-000000000001@example.gov.cn>')
  })

  it('of a new item says which part one has, who leads, and both limits', () => {
    const payload = { role: 'cooperating', lead: '市科技局', dueOn: '2026-03-05', workDueOn: '2026-06-30' }
    const { text } = compose(bundle({ template: 'assigned', letters: [letter({ payload })] }), letterhead)
    for (const line of ['你单位：配合单位', '牵头单位：市科技局', '签收时限：2026年3月5日', '办结时限：2026年6月30日'])
      expect(text).toContain(line)
    expect(text).toContain('拒签')
    expect(text).not.toContain('退回')
  })

  it('to a department let off has no link to a page that is not theirs any more', () => {
    const payload = { decision: 'reassigned', successor: '市商务局', reason: '按三定方案', workDueOn: '2026-06-30' }
    const { text, html } = compose(bundle({ template: 'released', letters: [letter({ payload })] }), letterhead)
    expect(text).toContain('不再承办')
    expect(text).toContain('改由：市商务局')
    expect(text).not.toContain('办结时限')
    for (const part of [text, html]) expect(part).not.toContain('/assignments/')
  })

  it('leads into the form of the very matter it is about', () => {
    const link = (template: string, payload: Record<string, string>) =>
      /assignments\S+/.exec(compose(bundle({ template, letters: [letter({ payload })] }), letterhead).text)?.[0]
    const page = 'assignments/0190b7a1-0000-7000-8000-00000000000b'
    const report = { subject: 'report', period: '2026-06', about: '2026-06' }
    expect(link('reminder', report)).toBe(`${page}?action=submit-report&about=2026-06`)
    expect(link('urge', { subject: 'completion', about: '' })).toBe(`${page}?action=report-completion`)
    expect(link('supervision-order', { about: 'd3' })).toBe(`${page}?action=reply-to-order&about=d3`)
    expect(link('assigned', {})).toBe(`${page}?action=acknowledge`)
    expect(link('urge', { text: '请抓紧' })).toBe(page)
    expect(link('closed', {})).toBe(page)
  })

  it('of a paper to sign names its kind', () => {
    const payload = { paper: 'supervision-order', colour: 'yellow', department: '市科技局', reason: '逾期未报' }
    const { text } = compose(bundle({ template: 'paper-to-sign', letters: [letter({ payload })] }), letterhead)
    expect(text).toContain('文书：督办单')
  })

  it('of a paper without a grade has no empty brackets, and says nothing of it that need not be true', () => {
    const payload = { text: '请查明原因。', colour: '', serial: '第12-1-2号', dueOn: '2026-12-08' }
    const mail = compose(bundle({ template: 'supervision-order', letters: [letter({ payload })] }), letterhead)
    expect(mail.subject).toMatch(/^督办单：/)
    expect(mail.text).toContain('编号：第12-1-2号')
    expect(mail.text).toContain('回复时限：2026年12月8日')
    expect(mail.text).not.toMatch(/逾期|未办/)
  })

  it('leaves out what the payload does not know', () => {
    const { text } = compose(bundle({ letters: [letter({ payload: { dueOn: '' } })] }), letterhead)
    expect(text).not.toContain('时限：')
    expect(text).not.toMatch(/undefined|null/)
  })

  it('leads to the plan when it is about no single assignment', () => {
    const letters = [letter({ assignmentId: null, number: null, title: null })]
    expect(compose(bundle({ letters }), letterhead).text).toContain(
      'https://luoshi.example.gov.cn/plans/0190b7a1-0000-7000-8000-00000000000a',
    )
  })
})

describe('a mail of a plan whose clock is not the real one', () => {
  const dated = letter({ payload: { planDate: '2026-06-20' } })

  it('says 演练 and the date in subject and body when it is a drill', () => {
    const { subject, text, html } = compose(bundle({ drill: true, letters: [dated] }), letterhead)
    expect(subject).toMatch(/^【演练 2026年6月20日】/)
    for (const part of [text, html]) expect(part).toContain('演练日期为2026年6月20日')
  })

  it('carries no mark when it is none', () => {
    for (const letters of [[dated], [letter()]]) {
      const { subject, text } = compose(bundle({ letters }), letterhead)
      expect(subject + text).not.toMatch(/【|演练/)
    }
  })
})

describe.each(templateNames)('the template %s', (template) => {
  const full = letter({
    payload: {
      ...{ department: '市科技局', dueOn: '2026-06-25', period: '2026-06', subject: 'report' },
      ...{ reason: '职责不符', colour: 'yellow', text: '请于本周内办理' },
    },
  })

  it.each([1, 2])('reads whole with %d matters', (count) => {
    const { subject, text } = compose(
      bundle({ template, letters: Array.from({ length: count }, () => full) }),
      letterhead,
    )
    expect(subject + text).not.toMatch(/[{}]|undefined/)
    expect(subject).toContain(count === 1 && template !== 'digest' ? '建设中试平台' : count.toString())
    expect(text).toMatch(/[。]/)
  })
})

it('an unknown template is a fault and not an empty mail', () => {
  expect(() => compose(bundle({ template: 'nonsense' }), letterhead)).toThrow('nonsense')
})

it('every letter the rules send has a template', () => {
  expect(templateNames).toEqual(expect.arrayContaining([...letterTemplates]))
})

it.each([
  ['2026-B3', '报送期：2026年5—6月'],
  ['2026-Q2', '报送期：2026年二季度'],
])('the period %s is named in words', (period, words) => {
  const payload = { subject: 'report', period, dueOn: '2026-06-25' }
  expect(compose(bundle({ letters: [letter({ payload })] }), letterhead).text).toContain(words)
})

it('an obligation without a period shows none', () => {
  const payload = { subject: 'acknowledgement', period: '', dueOn: '2026-03-02' }
  expect(compose(bundle({ letters: [letter({ payload })] }), letterhead).text).not.toContain('报送期')
})
