import { printed } from './printed'
import type { Payload } from './template'

export interface ClockNotice {
  /** Stands before the subject. */
  mark: string
  sentence: string
}

/**
 * What a mail says about its plan's clock when that is not the real one; null when it is. A payload's `planDate`
 * (`YYYY-MM-DD`) is there only when the clock does not show real time.
 */
export function clockNotice(drill: boolean, matters: readonly Payload[]): ClockNotice | null {
  const date = printed(matters.find((payload) => payload['planDate'] !== undefined) ?? {}, 'planDate')
  if (drill) return { mark: date === '' ? '【演练】' : `【演练 ${date}】`, sentence: drillSentence(date) }
  if (date === '') return null
  return { mark: `【计划日期 ${date}】`, sentence: `本计划按计划日期运行，发出本邮件时为${date}，与实际日期不同。` }
}

const drillSentence = (date: string): string =>
  `演练邮件，不作为正式通知。${date === '' ? '' : `发出时演练日期为${date}。`}`
