import { hiddenIn } from './use-hidden-columns'

describe('which columns were put away', () => {
  it('is read again in the order of the table, and what is no longer a choice is forgotten', () => {
    expect(hiddenIn('["email","gone","login"]', ['login', 'email'])).toEqual(['login', 'email'])
  })

  it.each([null, '', '{', '"login"', '{"login":true}', '[1]'])('is nothing for %j', (kept) => {
    expect(hiddenIn(kept, ['login'])).toEqual([])
  })
})
