import { sharedFrom, withSharedMark } from './shared-report'

describe('a report that serves another assignment', () => {
  it('says at its end where it came from', () => {
    expect(withSharedMark('已建成。', '工作要点', '（一）')).toBe('已建成。\n（由《工作要点》第（一）项报告同步）')
  })

  it('bears one mark, however often it is handed on', () => {
    const once = withSharedMark('已建成。', '工作要点', '（一）')
    expect(withSharedMark(once, '行动方案', '3')).toBe(`已建成。\n${sharedFrom('行动方案', '3')}`)
  })
})
