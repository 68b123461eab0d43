import config from '../../jest.config.cjs'
import { tiers } from './tiers.mjs'

const projects = config.projects

test('every tier is a project of Jest, in the same order', () => {
  expect(tiers.map(({ name }) => name)).toEqual([...new Set(projects.map(({ displayName }) => displayName))])
})

test('a tier that needs servers can start them when it runs alone', () => {
  expect(tiers.filter(({ servers }) => servers).map(({ name }) => name)).toEqual(
    projects.filter((project) => 'globalSetup' in project).map(({ displayName }) => displayName),
  )
})
