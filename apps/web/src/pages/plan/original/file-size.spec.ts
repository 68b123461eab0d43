import { fileSize } from './file-size'

it.each([
  [512, '512 B'],
  [35_900, '35 KB'],
  [1_258_291, '1.2 MB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said)
})
