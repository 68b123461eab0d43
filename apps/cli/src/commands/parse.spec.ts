import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { PlanReading } from '@luoshi/plan-text'
import { main } from '../main'
import { widthOf } from '../table'

const FILES = resolve(__dirname, '../../../../libs/documents/src/fixtures')
const PLAN = resolve(__dirname, '../../../../seeds/plans/tianmen-2023.txt')

interface Printed {
  code: number
  out: string
  err: string
}

async function luoshi(...args: string[]): Promise<Printed> {
  let out = ''
  let err = ''
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) })
  return { code, out, err }
}

describe('luoshi parse', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luoshi-parse-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('prints one JSON object and nothing else', async () => {
    const { code, out, err } = await luoshi('parse', PLAN, '--json')
    const reading = JSON.parse(out) as PlanReading
    expect([code, err, reading.schema, reading.clauses.length]).toEqual([0, '', 'luoshi.plan-reading/1', 19])
    expect(reading.document).not.toHaveProperty('text')
  })

  it('prints the text its spans count in when asked to', async () => {
    const { out } = await luoshi('parse', PLAN, '--json', '--with-text')
    const { document, clauses } = JSON.parse(out) as PlanReading & { document: { text: string } }
    expect(clauses.map(({ span }) => document.text.slice(...span))).toEqual(clauses.map(({ text }) => text))
  })

  it('lays a reading out for people', async () => {
    const { code, out } = await luoshi('parse', PLAN)
    expect(code).toBe(0)
    expect(out).toContain('责任条款 19')
    expect(out).toContain('市高新投集团（推定牵头）')
    expect(out).toContain('一、大力实施筑巢工程')
    expect(out.split('\n').filter((line) => widthOf(line) > 100)).toEqual([])
    expect(out).not.toContain('\u001B')
  })

  it('reads a Word document with the table it holds', async () => {
    const { code, out, err } = await luoshi('parse', join(FILES, 'plan.docx'), '--json', '--with-text')
    const { document, clauses } = JSON.parse(out) as PlanReading & { document: { text: string; fileKind: string } }
    expect([code, err, document.fileKind]).toEqual([0, '', 'docx'])
    expect(document.title).toBe('云溪市2026年优化营商环境工作要点')
    expect(clauses.map(({ span }) => document.text.slice(...span))).toEqual(clauses.map(({ text }) => text))
    const parties = clauses.flatMap((clause) => clause.parties)
    expect(parties.map(({ span }) => document.text.slice(...span))).toEqual(parties.map(({ name }) => name))
    expect(clauses.length).toBeGreaterThanOrEqual(29)
  }, 60_000)

  it('says of a scan that it holds no text', async () => {
    const { code, out, err } = await luoshi('parse', join(FILES, 'scan.pdf'), '--json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^PDF 是扫描件.*（document\.scanned）\n$/)
  }, 60_000)

  it('reads a document in which nothing is found', async () => {
    const file = join(folder, 'nothing.txt')
    await writeFile(file, '你好')
    expect(await luoshi('parse', file, '--json')).toMatchObject({ code: 0, err: '' })
  })

  it('refuses with one sentence what it cannot read', async () => {
    const file = join(folder, 'empty.txt')
    await writeFile(file, '')
    const empty = await luoshi('parse', file, '--json')
    expect([empty.code, empty.out, empty.err]).toEqual([1, '', '文件是空的，没有可读的文字。（document.empty）\n'])
    const missing = await luoshi('parse', join(folder, 'missing.txt'))
    expect([missing.code, missing.err.startsWith('找不到文件')]).toEqual([1, true])
    expect((await luoshi('parse', folder)).code).toBe(1)
  })

  it('explains its usage where it is called wrongly', async () => {
    for (const args of [[], ['--json'], [PLAN, PLAN], [PLAN, '--unknown']]) {
      expect(await luoshi('parse', ...args)).toMatchObject({ code: 2, out: '' })
    }
    expect((await luoshi('no-such-command')).code).toBe(2)
  })
})
