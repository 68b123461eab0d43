import { announcement, table } from './announcement.mjs'

test('columns line up although Chinese characters are two columns wide', () => {
  expect(
    table([
      ['市科技局', 'kj'],
      ['office', 'ddy'],
    ]),
  ).toEqual(['市科技局  kj', 'office    ddy'])
})

test('the announcement names every address, every log-in and the password', () => {
  const text = announcement({
    env: { LUOSHI_URL: 'http://127.0.0.1:3000', LUOSHI_DEMO_PASSWORD: 'luoshi-demo' },
    inboxPage: 'http://127.0.0.1:1080',
    ports: { TEMPORAL_UI_PORT: 8233 },
    accounts: [
      { role: 'director', department: null, login: 'zhuren', name: '李丽华' },
      { role: 'clerk', department: '市科技局', login: 'kjj.clerk', name: '王芳' },
      { role: 'head', department: '市科技局', login: 'kjj.head', name: '赵敏' },
    ],
  })
  expect(text).toMatch(/director +zhuren +李丽华/)
  expect(text).toMatch(/市科技局 +kjj\.clerk +kjj\.head/)
  for (const part of ['http://127.0.0.1:3000/api/docs', ':1080', ':8233', 'kjj.clerk', '市科技局', 'luoshi-demo'])
    expect(text).toContain(part)
})
