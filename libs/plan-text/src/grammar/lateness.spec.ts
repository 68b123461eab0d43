import { asksAnother, howKnown, lateSubject, saysOnlyHowLate, statedLateness } from './lateness'

it.each([
  ['不按时、不按期、不按量完成任务', true, false],
  ['进度缓慢、问题久拖不决、经调度仍无实质性进展的区(县)', true, false],
  ['逾期5个工作日未办结', true, false],
  ['出现负增长、增速回落幅度较大', false, true],
  ['连续两个月排名末位的县区', false, true],
  ['进展缓慢、排名靠后', true, true],
  ['弄虚作假', false, true],
  ['连续两个月未按时报送', false, true],
  ['第二次', false, true],
])('%s: by time %s, by people %s', (trigger, byTime, byPeople) => {
  expect(howKnown(trigger)).toEqual({ byTime, byPeople })
})

it('tells late reports from late work, and how late the words say', () => {
  expect(lateSubject('未按时报送进展')).toBe('report')
  expect(lateSubject('未按期完成任务')).toBe('completion')
  expect(lateSubject('逾期3个工作日未报')).toBe('report')
  expect(saysOnlyHowLate('逾期10个工作日')).toBe(true)
  expect(saysOnlyHowLate('逾期10个工作日未完成任务')).toBe(false)
})

it.each([
  ['逾期10个工作日未完成', { days: 10, written: null }],
  ['逾期15日', { days: 11, written: '15日' }],
  ['逾期一个月', { days: 22, written: '一个月' }],
  ['超期两周', { days: 10, written: '两周' }],
  ['逾期未完成', null],
])('counts in working days how late %s is', (trigger, expected) => {
  expect(statedLateness(trigger)).toEqual(expected)
})

it('tells a request to somebody above from an action of one’s own', () => {
  expect(asksAnother('及时提请市政府领导召开调度会')).toBe(true)
  expect(asksAnother('下发督办函')).toBe(false)
})
