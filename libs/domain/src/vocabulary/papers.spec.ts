import fc from 'fast-check'
import type { Paper } from '../assignment/dossier'
import { paperKinds, papers } from '../catalogue/papers'
import { Course } from '../testing/builders'
import { paperSerial } from './papers'
import { draftPaperText, paperReason } from './reasons'

const { state } = new Course('2026-03-02')

const ending = fc.constantFrom('', '。', '。。', '；', '……', '！', ' ', '.\n')
const written = fc
  .tuple(fc.constantFrom('与年度目标差距较大', '进度滞后（见调度）', '排名靠后，未见起色'), ending)
  .map(([text, end]) => `${text}${end}`)

const paper = fc.record({
  kind: fc.constantFrom(...paperKinds),
  cause: fc.option(written, { nil: undefined }),
  dueOn: fc.option(fc.constant('2026-03-25'), { nil: undefined }),
  title: written,
  addressee: fc.constantFrom('', '市政府领导'),
})

function drafted({
  cause,
  dueOn,
  ...about
}: {
  kind: Paper['kind']
  addressee: string
  cause?: string
  dueOn?: string
}) {
  const slipped =
    cause === undefined ? ({ subject: 'report', period: '2026-03' } as const) : { subject: null, period: null }
  const undecided = {
    draftedAt: 0,
    status: 'drafted',
    decidedAt: null,
    decidedBy: null,
    text: '',
    answer: null,
  } as const
  const known = { ...(cause === undefined ? {} : { cause }), ...(dueOn === undefined ? {} : { dueOn }) }
  return { id: 'd2', partyId: 'p1', colour: null, ...about, ...slipped, ...undecided, ...known } satisfies Paper
}

describe('the wording a paper starts from', () => {
  it('has no doubled marks and no empty brackets, whatever was written as its cause', () => {
    fc.assert(
      fc.property(paper, ({ title, cause, dueOn, ...about }) => {
        const one = drafted({
          ...about,
          ...(cause === undefined ? {} : { cause }),
          ...(dueOn === undefined ? {} : { dueOn }),
        })
        for (const text of [draftPaperText(one, { ...state, title }), `${paperReason(one, state)}；`]) {
          expect(text).not.toMatch(/[，。；：、！…][，。；：、！）”…]|（）|“”|undefined/)
        }
      }),
    )
  })

  it('says late only of what is, and by when what goes down is to be answered', () => {
    for (const kind of paperKinds) {
      const byHand = draftPaperText(drafted({ kind, addressee: '', cause: '与年度目标差距较大。' }), state)
      expect(byHand).toContain('与年度目标差距较大')
      expect(byHand).not.toMatch(/逾期|未办/)
      const late = draftPaperText(drafted({ kind, addressee: '', dueOn: '2026-03-25' }), state)
      expect(late).toContain('2026年3月进展报告逾期（应于2026年3月25日前）')
      const answered = papers[kind].goes === 'down'
      for (const text of [byHand, late]) expect(text.includes('于签发之日起5个工作日内书面')).toBe(answered)
    }
  })

  it('is numbered within its item', () => {
    expect(paperSerial('12-1', 'd3')).toBe('第12-1-3号')
  })
})
