import { readPlan } from '../read-plan'

const documentOf = (text: string) => readPlan(text).document

it('joins a title broken over lines, with its years below', () => {
  const text =
    '示例市推进多式联运高质量发展\n实施方案\n（2025—2027年）\n\n一、主要目标\n到2027年完成。\n\n示例市交通运输局\n二〇二五年三月十二日\n'
  expect(documentOf(text)).toEqual({
    title: '示例市推进多式联运高质量发展实施方案（2025—2027年）',
    documentNumber: null,
    issuer: '示例市交通运输局',
    signedOn: '2025-03-12',
    year: 2025,
    kind: 'implementation-plan',
  })
})

it('takes the plan that a covering notice issues', () => {
  const text =
    '示政办〔 2024 〕 7 号\n示例市人民政府办公室关于印发2024年为民办实事分解表的通知\n各区人民政府：\n《示例市2024年为民办实事项目分解表》已经市政府同意，现印发给你们。\n一、高度重视。\n'
  const { title, documentNumber, issuer, kind } = documentOf(text)
  expect({ title, documentNumber, issuer, kind }).toEqual({
    title: '示例市2024年为民办实事项目分解表',
    documentNumber: '示政办〔2024〕7号',
    issuer: '示例市人民政府办公室',
    kind: 'other',
  })
})

it.each([
  [
    'an imprint',
    '示例市文化局2025年工作要点\n\n一、任务\n做好工作。\n示例市文化局办公室　　2025年2月6日印发\n',
    '示例市文化局',
    '2025-02-06',
  ],
  [
    'a line under the title',
    '2023年重点任务清单\n(示例县委农办 2023年2月20日)\n一、任务\n做好工作。\n',
    '示例县委农办',
    '2023-02-20',
  ],
  [
    'the organ above 关于印发',
    '示例州水利局\n关于印发《示例州2022年水利工作要点》的通知\n\n2022年4月1日\n\n一、任务\n',
    '示例州水利局',
    '2022-04-01',
  ],
])('reads issuer and date from %s', (_, text, issuer, signedOn) => {
  expect(documentOf(text)).toMatchObject({ issuer, signedOn })
})

it.each([
  [
    'broken over two lines',
    '示例区政府2023年重点工作\n任务分解和责任分工方案\n一、目标\n增长。',
    '示例区政府2023年重点工作任务分解和责任分工方案',
  ],
  ['in its own quotation marks', '《关于稳定增长的实施细则》\n一、目标\n增长。', '关于稳定增长的实施细则'],
  [
    'quoted by the notice before it',
    '现将《2023年市〈政府工作报告〉任务分解方案》印发给你们。\n一、高度重视。\n2023年市《政府工作报告》任务分解方案\n一、目标\n增长。',
    '2023年市《政府工作报告》任务分解方案',
  ],
])('reads a title %s', (_, text, title) => {
  expect(documentOf(text).title).toBe(title)
})

it('takes a year from the text only where it names one', () => {
  expect(documentOf('一、目标\n2023年底前完成。').year).toBe(2023)
  expect(documentOf('一、目标\n2023年底前完成，2025年验收。').year).toBeNull()
})
