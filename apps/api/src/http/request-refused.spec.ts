import { refusalSentence } from '@luoshi/domain'

it('a refusal fills its sentence from the details', () => {
  expect(refusalSentence('session.locked', { minutes: '30' })).toContain('30 分钟')
  expect(refusalSentence('session.locked', {})).not.toContain('{')
})
