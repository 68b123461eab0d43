/** `{title}` of the first draft, `{count}` of the drafts before or after; one or several are said differently. */
const sentences = {
  edit: ['修改“{title}”', '修改{count}条'],
  add: ['新增“{title}”', '新增{count}条'],
  drop: ['删除“{title}”', '删除{count}条'],
  restore: ['恢复“{title}”', '恢复{count}条'],
  split: ['拆分“{title}”', '拆分“{title}”为{count}条'],
  merge: ['合并“{title}”', '合并{count}条为“{title}”'],
  expand: ['展开“{title}”中的单位组', '展开{count}条中的单位组'],
  match: ['核定“{title}”的单位', '核定{count}条的单位'],
  bulk: ['修改“{title}”', '批量修改{count}条'],
  confirm: ['确认“{title}”', '确认{count}条'],
  withdraw: ['撤回“{title}”的确认', '撤回{count}条的确认'],
} as const satisfies Record<string, readonly [string, string]>

/** A step of work on a plan's drafts as a sentence. */
export const describeDraftStep = (kind: keyof typeof sentences, title: string, count: number): string =>
  sentences[kind][count === 1 ? 0 : 1].replace('{title}', () => title).replace('{count}', `${count}`)

const reasons = {
  'same-without-place': '去掉地名后与“{known}”同名',
  'short-name': '与简称“{known}”相同',
  'former-name': '与曾用名“{known}”相同',
  abbreviated: '像是“{known}”的简称',
  similar: '与“{known}”相近',
} as const

/** Why the registry proposes somebody for a written name; `until` is when a former name was given up. */
export const describeMatch = (reason: keyof typeof reasons, known: string, until: string | null): string =>
  `${reasons[reason].replace('{known}', () => known)}${until === null ? '' : `（用至${until}）`}`
