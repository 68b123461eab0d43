import type { DraftView } from '@luoshi/contracts'
import { proposedParts, sentencesIn } from './proposed-parts'

const text = '一、建设平台。新建孵化器2家；  推广创新券。\n（责任单位：市科技局）'
const taskSpan = { start: 2, end: 24 }
const draft = {
  title: '建设平台',
  parties: [],
  dueOn: null,
  ongoing: true,
  cadence: null,
  taskSpan,
} as unknown as DraftView

describe('the parts a draft is proposed to be split into', () => {
  it('are the sentences of its task but its heading, each where it stands', () => {
    const spans = sentencesIn(text, taskSpan)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '建设平台。',
      '新建孵化器2家；',
      '推广创新券。',
    ])
    expect(proposedParts(draft, text).map(({ title }) => title)).toEqual(['新建孵化器2家', '推广创新券'])
  })

  it('are it and one still to be named where the task is one sentence', () => {
    expect(proposedParts({ ...draft, taskSpan: null }, text).map(({ title }) => title)).toEqual(['建设平台', ''])
  })
})
