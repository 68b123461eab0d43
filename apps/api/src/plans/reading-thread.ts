import { proposePlan } from '@luoshi/application'
import { answerOrder, readContent, type ReadDocument } from '@luoshi/documents'
import { RuleBroken } from '@luoshi/domain'
import type { PlanSent, ReadingAnswer, ReadingOrder } from './read-apart'

const documentOf = (sent: PlanSent): Promise<ReadDocument> =>
  'bytes' in sent
    ? readContent(sent.bytes, sent.fileName)
    : Promise.resolve({ kind: 'text', text: sent.text, tables: [] })

answerOrder(async (order): Promise<ReadingAnswer> => {
  const { sent, known } = order as ReadingOrder
  const document = await documentOf(sent)
  try {
    return { plan: { ...document, proposal: proposePlan({ ...document, ...known }) } }
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error
    return { broken: { code: error.code, details: error.details } }
  }
})
