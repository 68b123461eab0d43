import type { AssignmentView } from '@luoshi/contracts'
import type { ReactNode } from 'react'
import { dialogOf, type ActionForm } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'

/** An action that asks for one text at most. */
export function textAction(words: {
  explain: string
  final?: boolean
  /** Name of the text in the request and on the screen; absent where nothing is asked. */
  /** What one signs, shown above the text. */
  shows?: (view: AssignmentView) => ReactNode
  text?: { name: string; label: string; required?: boolean; phrases?: readonly string[] }
}): ActionForm {
  const { explain, final = false, shows, text } = words
  return dialogOf<Record<string, string>>({
    explain,
    final,
    Fields: ({ view }) => (
      <>
        {shows?.(view)}
        {text && <TextField {...text} />}
      </>
    ),
    initial: () => ({}),
    write: (values) => ({ body: text ? { [text.name]: values[text.name] ?? '' } : {} }),
  })
}
