import { byReason } from './by-reason'

it('says each reason once, with all that it holds for', () => {
  const left = (number: string, reason: string) => ({ draftId: number, number, title: '', reason })
  const told = byReason([left('1', '缺牵头'), left('2', '缺时限'), left('5', '缺牵头')])
  expect(told.map(({ reason, drafts }) => [reason, ...drafts.map(({ number }) => number)])).toEqual([
    ['缺牵头', '1', '5'],
    ['缺时限', '2'],
  ])
})
