import { isNewEnough, requireNode } from './node-version.mjs'

test.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['22.0.0', true],
  ['18.20.8', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

test('an old Node is told what to install', () => {
  expect(() => {
    requireNode('18.20.8')
  }).toThrow('Node 18.20.8 is too old: install Node 20.19 or newer.')
})
