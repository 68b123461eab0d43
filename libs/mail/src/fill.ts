import { printed } from './printed'
import type { Payload, Wording } from './template'

/**
 * The wording for these matters with its places filled. Several matters share the words of the first, such as the plan's title.
 * Brackets for which there is nothing are left out.
 */
export function fill(wording: Wording, matters: readonly Payload[]): string {
  const values = { ...matters[0], count: matters.length.toString() }
  const text = matters.length === 1 ? wording.one : wording.many
  return text.replace(/\{(\w+)\}/g, (_, key: string) => printed(values, key)).replaceAll('（）', '')
}
