import { strToU8, zipSync } from 'fflate'
import { readDocument } from '../read-document'

jest.setTimeout(90_000)

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}
const COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

const STYLES = ['toc 1', 'TOC Heading', 'heading 1']
  .map((name, index) => `<w:style w:type="paragraph" w:styleId="${index + 10}"><w:name w:val="${name}"/></w:style>`)
  .join('')

/** A paper whose body is given with the usual prefix `w`, written under another one where asked for. */
function paper(body: string, { names = TRANSITIONAL, prefix = 'w' } = {}): Uint8Array {
  const root = (name: string, inner: string): string =>
    `<w:${name} xmlns:w="${names.main}" ${COMPATIBLE}>${inner}</w:${name}>`
      .replaceAll(/\bw:(?=[a-zA-Z]|=)/g, `${prefix}:`)
      .replace('xmlns:w=', `xmlns:${prefix}=`)
  const linked = (links: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
      .map(
        ([type, target], index) =>
          `<Relationship Id="R${index}" Type="${names.relations}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`
  const parts = {
    '_rels/.rels': linked([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': linked([
      ['styles', 'styles.xml'],
      ['comments', 'comments.xml'],
    ]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': root('styles', STYLES),
    'word/comments.xml': root('comments', `<w:comment w:id="1">${says('批注的话')}</w:comment>`),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`
const says = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner.startsWith('<') ? inner : run(inner)}</w:p>`
const textOf = async (bytes: Uint8Array): Promise<string> => (await readDocument(bytes, 'plan.docx')).text

it.each([
  ['as Word writes it', {}],
  ['under another prefix', { prefix: 'ns0' }],
  ['in the strict form', { names: STRICT }],
])('a paper %s is read alike', async (_, form) => {
  const table = `<w:tbl><w:tr><w:tc>${says('修路')}</w:tc><w:tc>${says('市交通局')}</w:tc></w:tr></w:tbl>`
  expect(await textOf(paper(says('工作要点') + table, form))).toBe('工作要点\n修路\t市交通局\n')
})

describe('a contents page', () => {
  const heading = says('一、总体要求', '12')
  const place =
    '<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const link = `<w:hyperlink w:anchor="_Toc1">${run('一、总体要求')}${place}</w:hyperlink>`

  it.each([
    ['by its styles', says('目录', '11') + says(run('一、总体要求') + place, '10')],
    ['by links to the headings', says(link)],
    [
      'as a block that Word keeps',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${says('目录')}${says(run('一、总体要求') + place)}</w:sdtContent></w:sdt>`,
    ],
  ])('is left out where it is known %s', async (_, contents) => {
    expect(await textOf(paper(says('工作要点') + contents + heading))).toBe('工作要点\n一、总体要求\n')
  })

  it('is no paragraph that only points to a heading', async () => {
    const pointing = says(`${run('详见')}<w:hyperlink w:anchor="_Toc1">${run('第一章')}</w:hyperlink>${run('。')}`)
    expect(await textOf(paper(pointing))).toBe('详见第一章。\n')
  })
})

it('has what was put in and not what was struck out', async () => {
  const words = `<w:ins w:id="1">${run('市财政局')}</w:ins><w:del w:id="2"><w:r><w:delText>市审计局</w:delText></w:r></w:del>`
  const moved = `<w:moveFrom w:id="3">${run('旧处')}</w:moveFrom><w:moveTo w:id="4">${run('新处')}</w:moveTo>`
  expect(await textOf(paper(says(words + moved)))).toBe('市财政局新处\n')
})

it('reads a text box once, and no comment', async () => {
  const box = `<w:txbxContent>${says('联系人：李明')}</w:txbxContent>`
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
  expect(await textOf(paper(says(`${both}${run('正文')}<w:r><w:commentReference w:id="1"/></w:r>`)))).toBe(
    '联系人：李明\n正文\n',
  )
})

it('has hyphens, tabs, breaks and the results of fields as they are shown', async () => {
  const inner =
    '<w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙\u00ad丁</w:t><w:br/><w:t>戊</w:t><w:tab/><w:t>己</w:t>'
  const field = `<w:fldSimple w:instr=" DATE ">${run('2026年')}</w:fldSimple>`
  expect(await textOf(paper(says(`<w:r>${inner}</w:r>${field}`)))).toBe('甲乙-丙丁\n戊\t己2026年\n')
})
