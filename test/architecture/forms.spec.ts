import { filesBelow, read } from './repository'

const forms = filesBelow('apps/web/src')
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
  .flatMap((file) => [...read(file).matchAll(/<Form(?:<[^\n]*>)?\s[^>]*/g)].map(([form]) => ({ file, form })))

describe('a form', () => {
  it('says itself what is wrong, without the browser’s bubble over its sentence', () => {
    expect(forms.length).toBeGreaterThan(5)
    expect(forms.filter(({ form }) => !form.includes('noValidate')).map(({ file }) => file)).toEqual([])
  })
})
