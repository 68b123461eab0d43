import { endOf, startOf } from '@luoshi/domain'
import { bucketOf } from './bucket-of'

describe('the bucket of a todo', () => {
  const wednesday = '2026-06-24'
  const noon = startOf(wednesday, 12)

  it.each([
    ['nothing by a date', null, 'open'],
    ['yesterday', endOf('2026-06-23'), 'late'],
    ['today until midnight', endOf(wednesday), 'today'],
    ['tomorrow', endOf('2026-06-25'), 'week'],
    ['this Sunday', endOf('2026-06-28'), 'week'],
    ['next Monday', endOf('2026-06-29'), 'later'],
  ])('%s', (_, dueAt, bucket) => {
    expect(bucketOf(dueAt, noon)).toBe(bucket)
  })

  it('is late from 24:00 in China on', () => {
    expect(bucketOf(endOf(wednesday), endOf(wednesday) - 1)).toBe('today')
    expect(bucketOf(endOf(wednesday), endOf(wednesday))).toBe('late')
  })

  it('has no rest of the week on a Sunday', () => {
    expect(bucketOf(endOf('2026-06-29'), startOf('2026-06-28', 9))).toBe('later')
    expect(bucketOf(endOf('2026-06-28'), startOf('2026-06-28', 9))).toBe('today')
  })
})
