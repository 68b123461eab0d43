import type { SystemView } from '@luoshi/contracts'

type Part = SystemView['parts'][number]

export const partLabels: Record<Part['part'], string> = {
  database: '数据库',
  engine: '流程引擎',
  worker: '流程执行程序',
  mail: '邮件服务器',
}

export const partStateLabels: Record<Part['state'], string> = { up: '正常', down: '异常' }

/** What stands still while a part is away, and what goes on. */
export const partLosses: Record<Part['part'], string> = {
  database: '系统停用，请立即恢复。',
  engine: '办理照常，到期提醒和催办暂缓，恢复后自动补发。',
  worker: '未见程序领取任务，到期工作暂缓，恢复后自动补办。',
  mail: '邮件留在待发队列，稍后自动重发。',
}
