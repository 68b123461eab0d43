import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readDocument } from './read-document'

jest.setTimeout(90_000)

const plan = unzipSync(readFileSync(join(__dirname, 'fixtures', 'plan.docx')))

/** The invented plan with some of its parts changed. */
const altered = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...plan, ...parts })

const part = (name: string): string => strFromU8(plan[name] ?? new Uint8Array())

const code = async (bytes: Uint8Array, name = 'plan.docx'): Promise<unknown> => {
  try {
    return (await readDocument(bytes, name)).kind
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('a file that means harm', () => {
  it('is not inflated where it would swell', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024)
    expect(await code(altered({ 'word/media/zeros.bin': zeros }))).toBe('document.bomb')
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`x/${index}`, new Uint8Array(1)]))
    expect(await code(altered(many))).toBe('document.bomb')
  })

  it('gets no more room than its directory asked for', async () => {
    const bytes = Buffer.from(altered({ 'word/document.xml': strToU8(part('word/document.xml').padEnd(900_000)) }))
    const entry = bytes.lastIndexOf('word/document.xml') - 46
    bytes.writeUInt32LE(2000, entry + 24)
    expect(await code(bytes)).toBe('document.damaged')
  })

  it('has no entity followed, inside or outside', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    const xml = part('word/document.xml').replace('<w:document', `${declared}<w:document`).replace('总体要求', '&e;')
    expect(await code(altered({ 'word/document.xml': strToU8(xml) }))).toBe('document.damaged')
  })

  it('is cut short', async () => {
    for (const name of ['plan.docx', 'plan.pdf', 'tasks.xlsx']) {
      const whole = readFileSync(join(__dirname, 'fixtures', name))
      expect(await code(whole.subarray(0, whole.length / 2), name)).toBe('document.damaged')
    }
  })

  it('carries macros, which are not looked at', async () => {
    const types = part('[Content_Types].xml').replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    )
    const macro = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()'), '[Content_Types].xml': strToU8(types) }
    const { kind, text } = await readDocument(altered(macro), 'plan.docm')
    expect(kind).toBe('docx')
    expect(text).not.toContain('AutoOpen')
  })

  it('nests without end', async () => {
    expect(await code(Buffer.from(`<html>${'<div>'.repeat(5000)}要点`), 'deep.html')).toBe('document.too-slow')
    const deep = part('word/document.xml').replace('<w:body>', `<w:body>${'<w:sdt><w:sdtContent>'.repeat(500)}`)
    expect(await code(altered({ 'word/document.xml': strToU8(deep) }))).toBe('document.too-slow')
  })

  it('is given up when its time is over', async () => {
    const endless = Buffer.from(`<p>${'<b><i>'.repeat(200_000)}要点`)
    await expect(readDocument(endless, 'endless.html', { limitMs: 1500 })).rejects.toMatchObject({
      code: 'document.too-slow',
    })
  })
})

describe('a file of no use', () => {
  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'document.not-text'],
    ['an archive', zipSync({ 'a.txt': strToU8('要点') }), 'document.not-text'],
    ['an OFD file', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), 'document.ofd'],
    [
      'a document without words',
      altered({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }),
      'document.empty',
    ],
  ])('%s is told apart', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })
})
