import { readContent } from '../read-content'
import { answerOrder } from './answer-order'

answerOrder((order) => {
  const { bytes, fileName } = order as { bytes: Uint8Array; fileName: string }
  return readContent(bytes, fileName)
})
