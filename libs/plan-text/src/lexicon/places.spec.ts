import { readPlan } from '../read-plan'
import { unlessPlace } from './places'

it.each([
  ['将', '将乐县', '将县级'],
  ['于', '于都县', '于六月'],
  ['和', '和静县', '和市财政局'],
  ['应', '应城市', '应当'],
  ['从', '从化区', '从严'],
])('knows %s in %s for a name, in %s for a word', (word, place, other) => {
  const pattern = new RegExp(`^${unlessPlace(word)}`)
  expect([pattern.test(place), pattern.test(other)]).toEqual([false, true])
})

it('reads units of places whose names begin like a word', () => {
  const { clauses } = readPlan('示例市2025年工作要点\n1.于洪区住建局、和静县水利局要做好排涝。\n')
  expect(clauses[0]?.parties.map(({ name }) => name)).toEqual(['于洪区住建局', '和静县水利局'])
})
