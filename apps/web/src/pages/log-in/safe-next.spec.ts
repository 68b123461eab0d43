import { safeNext } from './safe-next'

describe('the page after logging in', () => {
  it('is the one that was asked for', () => {
    expect(safeNext('/board?light=red')).toBe('/board?light=red')
  })

  it.each([null, '', 'https://example.org', '//example.org', '/\\example.org', 'board', '/log-in?next=/todos'])(
    'is the first page instead of %p',
    (next) => {
      expect(safeNext(next)).toBe('/')
    },
  )
})
