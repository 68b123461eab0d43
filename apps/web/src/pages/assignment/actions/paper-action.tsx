import type { AssignmentView, PaperView } from '@luoshi/contracts'
import { Form } from 'antd'
import { useEffect, type ComponentType } from 'react'
import { paperName } from '../../../labels/papers'
import { dialogOf, type ActionDialogProps } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  target: string
  text: string
}

interface Words {
  explain: string
  final?: boolean
  /** Name of the text in the request. */
  field: 'text' | 'reason'
  label: string
  /** Which of an assignment's papers the action is for. */
  open: (paper: PaperView, view: AssignmentView) => boolean
  /** Whether the drafted wording is where one starts from. */
  editsDraft?: boolean
}

/** An action on one of an assignment's papers. */
export function paperAction(words: Words): ComponentType<ActionDialogProps> {
  const papersOf = (view: AssignmentView) => view.papers.filter((paper) => words.open(paper, view))
  return dialogOf<Values>({
    explain: words.explain,
    final: words.final ?? false,
    Fields: ({ view }) => <PaperFields papers={papersOf(view)} words={words} />,
    initial: (view) => {
      const first = papersOf(view)[0]
      return first ? { target: first.id, ...(words.editsDraft ? { text: first.text } : {}) } : {}
    },
    write: ({ target, text }) => ({
      fields: { paperId: target },
      body: { [words.field]: text },
    }),
  })
}

function PaperFields({ papers, words }: { papers: readonly PaperView[]; words: Words }) {
  const form = Form.useFormInstance<Values>()
  const chosen = Form.useWatch('target', form) as string | undefined
  const paper = papers.find(({ id }) => id === chosen)
  const draft = words.editsDraft && form.isFieldTouched('target') ? paper?.text : undefined
  useEffect(() => {
    if (draft !== undefined) form.setFieldValue('text', draft)
  }, [draft, form])
  return (
    <>
      <ChoiceField
        name="target"
        label="文书"
        options={papers.map((each) => ({ value: each.id, label: `${paperName(each)} · ${each.partyName}` }))}
      />
      {paper && <p className={textStyles.reason}>缘由：{paper.reason}</p>}
      {paper && !words.editsDraft && <blockquote className={textStyles.paperText}>{paper.text}</blockquote>}
      <TextField name="text" label={words.label} max={words.field === 'text' ? 5000 : 2000} rows={5} />
    </>
  )
}
