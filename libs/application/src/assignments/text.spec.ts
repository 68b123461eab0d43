import { RuleBroken } from '@luoshi/domain'
import { refuseUnreadable } from './text'

describe('text that cannot be kept', () => {
  it.each(['\u0000', 'half \ud83d', '\udc00 half'])('is refused wherever it stands: %j', (text) => {
    expect(() => {
      refuseUnreadable({ evidence: [{ title: text }] })
    }).toThrow(new RuleBroken('text.unreadable'))
  })

  it.each(['会签无异议。', '𠮷', 'a \\u0000 b', ''])('is not this: %j', (text) => {
    expect(() => {
      refuseUnreadable([text])
    }).not.toThrow()
  })
})
