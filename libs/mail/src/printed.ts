import type { Payload } from './template'

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  subject: {
    acknowledgement: '签收',
    report: '进展报告',
    completion: '办结',
    'order-reply': '督办单回复',
    countersignature: '会签',
  },
  colour: { blue: '蓝色', yellow: '黄色', red: '红色' },
}

const printedDates = (text: string): string =>
  text
    .replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year: string, month: string, day: string) => {
      return `${year}年${Number(month)}月${Number(day)}日`
    })
    .replace(/^(\d{4})-(\d{2})$/, (_, year: string, month: string) => `${year}年${Number(month)}月`)

/** A payload's value as people read it: codes as words, ISO dates and months in Chinese; empty when there is none. */
export function printed(payload: Payload, key: string): string {
  const value = payload[key] ?? ''
  return words[key]?.[value] ?? printedDates(value)
}
