import { filesBelow, read } from './repository'

const parts = filesBelow('apps/web/src').filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))

/** Forms of the library and the browser's own. */
const openedForms = (source: string): string[] =>
  [...source.matchAll(/<(?:Form|form)(?:<[^\n]*>)?\s[^>]*/g)].map(([form]) => form)

/** What makes a browser drop the end of a pasted text without a word. */
const cutsTexts = (source: string): boolean => /\bmaxLength\b/.test(source)

/** Controls of the library that one writes into. */
const writtenControls = (source: string): string[] =>
  [...source.matchAll(/<(Input(?:\.\w+)?|InputNumber|textarea)\b/g)].map(([, control = '']) => control)

const isOfFieldSet = (file: string): boolean => file.startsWith('apps/web/src/components/fields/')

describe('a form', () => {
  const forms = parts.flatMap((file) => openedForms(read(file)).map((form) => ({ file, form })))

  it('says itself what is wrong, without the browser’s bubble over its sentence', () => {
    expect(forms.length).toBeGreaterThan(5)
    expect(forms.filter(({ form }) => !form.includes('noValidate')).map(({ file }) => file)).toEqual([])
  })

  it('is found whether it is the library’s or the browser’s own', () => {
    expect(openedForms('<Form<V>\n  id="a"\n> <form className="b">')).toHaveLength(2)
  })
})

describe('a text that is written', () => {
  it('is never cut where it is too long', () => {
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter((file) => cutsTexts(read(file)))).toEqual([])
  })

  it('is written into the one field set', () => {
    expect(parts.filter((file) => !isOfFieldSet(file) && writtenControls(read(file)).length > 0)).toEqual([])
    expect(parts.filter((file) => isOfFieldSet(file) && writtenControls(read(file)).length > 0)).not.toEqual([])
  })

  it('is found where it is cut, or written elsewhere', () => {
    expect([cutsTexts('<Input maxLength={5} />'), cutsTexts('<TextField max={5} />')]).toEqual([true, false])
    expect(writtenControls('<Input.TextArea rows={3} /><Inputs /><InputNumber />')).toEqual([
      'Input.TextArea',
      'InputNumber',
    ])
  })
})
