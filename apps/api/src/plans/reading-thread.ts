import { answerOrder, readContent, type ReadDocument } from '@luoshi/documents'
import { readPlan } from '@luoshi/plan-text'
import type { PlanSent, ReadPlan } from './read-apart'

const documentOf = (sent: PlanSent): Promise<ReadDocument> =>
  'bytes' in sent
    ? readContent(sent.bytes, sent.fileName)
    : Promise.resolve({ kind: 'text', text: sent.text, tables: [] })

answerOrder(async (order): Promise<ReadPlan> => {
  const document = await documentOf(order as PlanSent)
  return { ...document, reading: readPlan(document.text, { tables: document.tables }) }
})
