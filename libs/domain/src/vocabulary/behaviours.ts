/** How departments are taken to keep their dates when a year is rehearsed. */
export const behaviourNames = ['punctual', 'usual', 'slack'] as const
export type BehaviourName = (typeof behaviourNames)[number]

export const behaviourLabels: Readonly<Record<BehaviourName, string>> = {
  punctual: '都按时',
  usual: '一般情况',
  slack: '时有拖延',
}

/** What each assumption means, in words beside the figures. */
export const behaviourNotes: Readonly<Record<BehaviourName, string>> = {
  punctual: '各单位均提前两个工作日办理',
  usual: '六成提前办理，三成当天办理，一成逾期三个工作日',
  slack: '两成提前办理，四成当天办理，四成逾期八个工作日',
}
