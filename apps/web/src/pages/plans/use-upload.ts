import type { PlanView } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { ProblemError } from '../../api/problem-error'
import { keyOf } from '../../api/query-keys'
import { sendFile, type Sending } from '../../api/send-file'
import { SubmissionKeys } from '../../api/submission-keys'
import { api, pages } from '../../paths'
import { largestFile } from './plan-files'

const submissionOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** Uploads one plan at a time and opens it; shows how far it is, and what was wrong. */
export function useUpload() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [submissions] = useState(() => new SubmissionKeys())
  const [sending, setSending] = useState<(Sending & { fileName: string }) | null>(null)
  const [refused, setRefused] = useState<Error | null>(null)
  const abort = useRef<AbortController | null>(null)

  const upload = async (file: File): Promise<void> => {
    const tooLarge = file.size > largestFile
    setRefused(tooLarge ? new ProblemError(413, 'too-large', '文件超过 20 MB，请拆分后上传。') : null)
    if (tooLarge) return
    const fileName = file.name
    abort.current = new AbortController()
    setSending({ step: 'sending', share: 0, fileName })
    try {
      const key = submissions.keyFor(submissionOf(file))
      const plan = await sendFile<PlanView>({ url: api.newPlan, file, key, signal: abort.current.signal }, (state) => {
        setSending({ ...state, fileName })
      })
      submissions.succeeded()
      void client.invalidateQueries({ queryKey: keyOf(api.plans) })
      void navigate(pages.plan(plan.id))
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      setRefused(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSending(null)
    }
  }
  const cancel = (): void => {
    abort.current?.abort()
  }
  return { sending, refused, upload, cancel }
}
