/** One word of the trade: the identifier used in code and the Chinese it stands for. */
export interface Term {
  identifier: string
  chinese: string
}

const term = (identifier: string, chinese: string): Term => ({ identifier, chinese })

/** The glossary. The README prints it, and a test holds the two together. */
export const terms: readonly Term[] = [
  term('keyPoints', '要点'),
  term('implementationPlan', '实施方案'),
  term('planItem', '条目'),
  term('target', '指标'),
  term('finding', '核对提示'),
  term('draft', '草案'),
  term('twin', '同一任务'),
  term('assignment', '交办事项'),
  term('party', '承办单位'),
  term('clause', '责任条款'),
  term('lead', '牵头单位'),
  term('responsible', '责任单位'),
  term('cooperating', '配合单位'),
  term('group', '单位组'),
  term('alias', '别名'),
  term('registry', '名录'),
  term('formerName', '原名'),
  term('dissolve', '撤并'),
  term('successor', '承接单位'),
  term('issue', '印发'),
  term('documentNumber', '文号'),
  term('signedOn', '成文日期'),
  term('dueOn', '完成时限'),
  term('ongoing', '长期坚持'),
  term('register', '立项'),
  term('assign', '交办'),
  term('acknowledge', '签收'),
  term('refuse', '拒签'),
  term('report', '进展报告'),
  term('remind', '提醒'),
  term('urge', '催办'),
  term('supervisionOrder', '督办单'),
  term('leaderRequest', '提请'),
  term('progressCheck', '调度'),
  term('extension', '延期'),
  term('reportCompletion', '办结'),
  term('countersign', '会签'),
  term('accept', '验收'),
  term('sendBack', '退回整改'),
  term('closeOut', '销号'),
  term('revoke', '撤销交办'),
  term('file', '归档'),
  term('ledger', '台账'),
  term('light', '红黄绿灯'),
  term('todo', '待办'),
  term('drill', '演练'),
]
