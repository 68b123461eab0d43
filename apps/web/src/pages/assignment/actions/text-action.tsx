import type { ComponentType } from 'react'
import { dialogOf, type ActionDialogProps } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'

/** An action that asks for one text at most. */
export function textAction(words: {
  explain: string
  final?: boolean
  /** Name of the text in the request and on the screen; absent where nothing is asked. */
  text?: { name: string; label: string; required?: boolean; phrases?: readonly string[] }
}): ComponentType<ActionDialogProps> {
  const { explain, final = false, text } = words
  return dialogOf<Record<string, string>>({
    explain,
    final,
    Fields: () => (text ? <TextField {...text} /> : null),
    initial: () => ({}),
    write: (values) => ({ body: text ? { [text.name]: values[text.name] ?? '' } : {} }),
  })
}
