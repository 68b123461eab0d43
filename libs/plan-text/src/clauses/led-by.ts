import type { Source } from '../source/source'
import type { ClauseDraft } from './clause-draft'
import { sentenceEnd, sentenceStart } from './sentences'
import { dutiesFrom, spokenDraft } from './spoken-duties'

/** 由A牵头、B配合 and 由A负责 in running text; the task is the sentence it stands in. */
export function ledBy(source: Source): ClauseDraft[] {
  const drafts: ClauseDraft[] = []
  let floor = 0
  for (let at = source.text.indexOf('由'); at >= 0; at = source.text.indexOf('由', at + 1)) {
    if (at < floor || source.quoted[at] === 1) continue
    const end = sentenceEnd(source, at)
    const duties = dutiesFrom(source, at + 1, end)
    if (duties === null) continue
    const start = sentenceStart(source, at)
    const task = start < at || duties.end < end - 1 ? ([start, end] as const) : null
    drafts.push(spokenDraft(source, at, duties.end, 'led-by', duties.roles, task))
    floor = duties.end
  }
  return drafts
}
