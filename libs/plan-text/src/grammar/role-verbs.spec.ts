import { sourceOf } from '../source/source'
import { readRoles } from './role-verbs'

function roles(words: string): string[] {
  return readRoles(sourceOf(words), 0, words.length, 'responsible').units.map(({ role, name }) => `${role} ${name}`)
}

it.each([
  ['市科技局牵头,市财政局、市税务局配合', ['lead 市科技局', 'cooperating 市财政局', 'cooperating 市税务局']],
  ['市科技局、市经信局牵头负责,市财政局按职责组织配合', ['lead 市科技局', 'lead 市经信局', 'cooperating 市财政局']],
  ['市科技局会同市财政局负责', ['lead 市科技局', 'cooperating 市财政局']],
  ['市科技局会同市财政局', ['lead 市科技局', 'cooperating 市财政局']],
  ['市科技局、市财政局按职责分工负责', ['responsible 市科技局', 'responsible 市财政局']],
  ['由市科技局牵头，各区参与', ['lead 市科技局', 'cooperating 各区']],
  ['市招商服务中心、市商务局', ['responsible 市招商服务中心', 'responsible 市商务局']],
])('%s', (words, expected) => {
  expect(roles(words)).toEqual(expected)
})
