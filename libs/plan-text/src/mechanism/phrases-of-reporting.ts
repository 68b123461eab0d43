import { ABOUT_DUTIES, type MechanismPhrase } from './phrase'
import { OFTEN, ONE_BY_ONE, REGULAR, WHAT, WHEN } from './rhythm'

const NO_REPORT =
  /报送(制度|机制|要求|时间|实行)|(未|不)(按时|按期|按要求|及时)?(报送|上报)|迟报|漏报|瞒报|报送的|上报的/

/** Not the end of 通报, 简报, 播报 … */
const TO_OFFICE = '(?<![播简快预通情申汇日周月季年])报'

const OFFICE =
  '(?:本|我|你|县|市|省|区|州|旗|镇|乡|局|厅|委|国|自治|领导小组|联席|办公室|指挥部|专班|工作组|督查|政府|上级|推进办|师|团|[^,，;；]{0,8}(?:部|处|科|股|中心|办)(?=[,，。;；（(]|$|备案|汇总))'

const SUMMARY = '(?:上?半年|全年|年[度终末底]|季度|月度|阶段性?|工作|书面)[^,，;；]{0,8}(?:总结|小结)'

/** Who tells whom how the work stands. */
export const REPORTING: readonly MechanismPhrase[] = [
  { kind: 'report', pattern: /向[^,，;；]{1,20}书面(报告|汇报)/, extent: 'part', needs: REGULAR },
  {
    kind: 'special-report',
    pattern:
      /(书面|及时|专门)?向[^,，;；]{1,20}?(作出?|进行|提交|递交)?(专题|专项|书面)(报告|汇报|说明)|(作出?|提交|形成|呈报|上报|报送)(书面|专题|专项)(报告|汇报|说明)|专题报告|(工作|督查|督导|督办)?专报(?=[^,，;；制、])|(即时|及时|随时)专报/,
    extent: 'part',
    elsewhere: /向[^,，]{0,12}(政府|党委|领导|[市县省区州]委|小组|办公室|指挥部)|进展|工作情况|落实情况/,
  },
  {
    kind: 'report',
    pattern: new RegExp(`${ONE_BY_ONE}(?:报告?|上报|汇报|反馈|报送)|零报告|(?<![\\d一-龥])[周月季](?:收集|汇总|填报)`),
    extent: 'phrase',
  },
  {
    kind: 'report',
    pattern: /(?<![简快预通情申公])(双周|半月|双月|半年|季度|月度|[日周旬月季年])报(?:告|送)?(?=制|机制|表制)/,
    extent: 'phrase',
  },
  { kind: 'report', pattern: /(半年|季度|月度|年度|[周月季])报告(?=和|、|及|与)/, extent: 'phrase' },
  {
    kind: 'report',
    pattern: /(报送|上报|报告|反馈)(时间|时限|日期)(统一|原则上)?[为是:：]/,
    extent: 'part',
    needs: new RegExp(`${REGULAR.source}|\\d{1,2}[月日]`),
  },
  {
    kind: 'report',
    pattern:
      /(建立|健全|完善|落实|实行|执行|严格)[^,，;；]{0,12}(信息报送|情况报送|进展报送|工作报告|情况报告|定期报告|报送)(制度|机制)/,
    extent: 'part',
    elsewhere: null,
  },
  {
    kind: 'report',
    pattern:
      /(?<![简快预通情申公一-龥])(双周|半月|双月|半年|季度|月度|[周旬月季])(?:度)?(?:报告?|报送)(?=[、,，。;；”"’'）)和及与]|$)/,
    extent: 'phrase',
    elsewhere: /(制度|机制|调度|通报|督查|考核|总结)/,
  },
  {
    kind: 'summary',
    pattern: new RegExp(`报送|上报|报至|提交|${TO_OFFICE}(?=${OFFICE}|${SUMMARY})`),
    extent: 'part',
    needs: /(年|季|月|周|阶段|工作|专项|防汛)[^,，;；]{0,10}(总结|小结)/,
    unless: /进展|进度|台账/,
    elsewhere: WHAT,
  },
  {
    kind: 'report',
    pattern: new RegExp(
      `报送|上报|填报|报至|报到|报给|抄报|反馈(?=至|给|到|上|一次|进展|情况|${OFFICE})|报备|提交(?=[^,，;；]{0,8}(?:整改|报告|方案|说明|材料))|报告(?=${OFFICE})|${TO_OFFICE}(?=${OFFICE})`,
    ),
    extent: 'part',
    needs: WHEN,
    unless: NO_REPORT,
    elsewhere: new RegExp(`${WHAT.source}|每[周旬月季]`),
  },
  {
    kind: 'report',
    pattern: new RegExp(`报送|上报|填报|报至|抄报|报备|${TO_OFFICE}(?=${OFFICE})`),
    extent: 'part',
    needs: WHAT,
    unless: NO_REPORT,
    elsewhere: null,
  },
  {
    kind: 'report',
    pattern:
      /向[^,，;；]{1,20}(报告|汇报)|(及时|随时|定期|按时|按期|主动|第一时间|立即|小时内|分钟内|工作日内|日内|天内)[^,，;；]{0,16}(报告|汇报|反馈|上报|说明|书面说明)|(收集|汇总|更新|录入|填写)[^,，;；]{0,8}(进度|进展|情况)/,
    extent: 'part',
    unless: /听取/,
    needs: new RegExp(`${WHEN.source}|汇总|综合|(进展|工作|落实|有关|重大|推进|重要)[^,，;；]{0,6}(情况|事项|问题)`),
    elsewhere: ABOUT_DUTIES,
  },
  {
    kind: 'summary',
    pattern: new RegExp(`(?:${OFTEN}|阶段性?)(?:工作)?一?(?:小结|总结)(?!报送|报[县市省区]|上报)`),
    extent: 'phrase',
  },
  {
    kind: 'summary',
    pattern: /(进行|开展|做好|形成|认真)[^,，;；]{0,8}(小结|总结)|总结评估/,
    extent: 'part',
    needs: new RegExp(OFTEN),
    elsewhere: null,
  },
]
