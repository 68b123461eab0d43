import { printed } from './printed'
import type { Payload } from './template'

export interface ClockNotice {
  /** Stands before the subject. */
  mark: string
  sentence: string
}

/** What a drill's mail says about itself and the date it was there; null for any other. */
export function clockNotice(drill: boolean, matters: readonly Payload[]): ClockNotice | null {
  if (!drill) return null
  const date = printed(matters.find((payload) => payload['planDate'] !== undefined) ?? {}, 'planDate')
  return { mark: date === '' ? '【演练】' : `【演练 ${date}】`, sentence: drillSentence(date) }
}

const drillSentence = (date: string): string =>
  `演练邮件，不作为正式通知。${date === '' ? '' : `发出时演练日期为${date}。`}`
