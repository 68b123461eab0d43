import { labelsWithoutColon } from './bare-labels'
import { verbLabels } from './verb-labels'
import { afterMarks, labelBefore, type Label } from './label-before'

export const COLONS = '：:︰∶﹕'

/** Both in order; where two overlap the one with a colon stays. */
function merged(withColon: readonly Label[], without: readonly Label[]): Label[] {
  const all = [...withColon.map((label) => ({ label, bare: 0 })), ...without.map((label) => ({ label, bare: 1 }))]
  all.sort((a, b) => a.label.start - b.label.start || a.bare - b.bare)
  const kept: Label[] = []
  for (const { label } of all) {
    const last = kept.at(-1)
    if (last === undefined || label.start >= last.end) kept.push(label)
    else if (label.end > last.end) kept[kept.length - 1] = label
  }
  return kept
}

/** Every label between two positions, in order: words with a colon, or set off by a bracket. */
export function labelsIn(text: string, from: number, to: number): Label[] {
  const labels: Label[] = []
  let floor = from
  for (let at = from; at < to; at += 1) {
    if (!COLONS.includes(text.charAt(at))) continue
    const label = labelBefore(text, floor, at)
    if (label !== null) labels.push({ ...label, end: afterMarks(text, at + 1) })
    floor = at + 1
  }
  return merged(labels, [...labelsWithoutColon(text, from, to), ...verbLabels(text, from, to)])
}

/** Words before a colon that begin another part of the clause: 督办单位:, 联系电话:, 成果形式:. */
export function otherLabels(text: string, from: number, to: number): { start: number; end: number }[] {
  const words = text.slice(from, to)
  return [...words.matchAll(/(?<=^|[（(【[〔;；。，,\n])[ 　]{0,4}[一-鿿]{2,8}[ 　]{0,2}[:：]/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}
