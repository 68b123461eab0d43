import { refusalSentence, requestRefusals } from '@luoshi/domain'

/** The Chinese sentence of a refusal: the request's own table first, then the rules' of the trade. */
export function sentenceOf(code: string, details: Readonly<Record<string, string>>): string {
  const sentence = requestRefusals[code]
  if (sentence === undefined) return refusalSentence(code, details)
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '')
}
