import type { Clause, Party, PartyRole } from '@luoshi/plan-text'
import { cut } from '../table'
import { entry, type Page } from './page'

const ROLES: Readonly<Record<PartyRole, string>> = { lead: '牵头', responsible: '责任', cooperating: '配合' }
const IMPLIED = { 'first-listed': '推定牵头', 'stated-once': '按文中约定', issuer: '按发文机关' } as const

const nameOf = ({ name, implied, kind }: Party): string => {
  const notes = [...(implied === false ? [] : [IMPLIED[implied]]), ...(kind === 'group' ? ['成组单位'] : [])]
  const shown = name.replaceAll(/\s+/g, '')
  return notes.length === 0 ? shown : `${shown}（${notes.join('，')}）`
}

const dueOf = ({ text, dueOn, implied }: Clause['deadlines'][number]): string => {
  const date = dueOn === null ? '' : `，${dueOn}${implied ? '，年份推定' : ''}`
  return `${text.replaceAll(/\s+/g, '')}${date}`
}

/** What a task says after the words that its item's title already shows. */
function taskBeyond(title: string, task: string): string {
  const words = task.trim()
  if (title.includes(words.slice(0, 12)) && !words.startsWith(title)) return ''
  return words.startsWith(title) ? words.slice(title.length).replace(/^[\s。.，,；;：:]+/, '') : words
}

/** A responsibility clause: the task where its item's title does not say it, then who and by when. */
export function clauseEntry(page: Page, clause: Clause, indent: number, title: string): string {
  const task = taskBeyond(title, clause.task?.text ?? '')
  const roles = (['lead', 'responsible', 'cooperating'] as const)
    .map((role) => [ROLES[role], clause.parties.filter((party) => party.role === role).map(nameOf)] as const)
    .filter(([, names]) => names.length > 0)
  const due = clause.deadlines.map(dueOf).join('；')
  return [
    task === '' ? '' : entry(page, indent, '任务', cut(task, (page.columns - indent - 5) * 2)),
    ...roles.map(([role, names]) => entry(page, indent, role, names.join('、'))),
    roles.length === 0 ? entry(page, indent, '原文', cut(clause.text, page.columns)) : '',
    due === '' ? '' : entry(page, indent, '时限', due),
  ].join('')
}
