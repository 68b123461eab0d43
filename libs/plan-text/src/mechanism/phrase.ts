import type { MechanismKind } from '../reading'

/** One sign of supervision in a plan's text. */
export interface MechanismPhrase {
  kind: MechanismKind
  /** The words of the action itself; never across a comma. */
  pattern: RegExp
  /** Whether the words found are the entry, or the part of the sentence they stand in. */
  extent: 'phrase' | 'part'
  /** What the part must also hold. */
  needs?: RegExp
  /** What the sentence must hold anywhere. */
  about?: RegExp
  /** What the part must not hold. */
  unless?: RegExp
  /**
   * What the sentence must hold where the section is not about organising and supervising the work; null where the sign
   * counts in such sections only.
   */
  elsewhere?: RegExp | null
}

/** Words by which a sentence outside the sections on supervision still shows that it is about duties and not about the matter. */
export const ABOUT_DUTIES =
  /(工作|任务|目标|责任|承办|牵头|成员)(单位|部门)|各(地|县|区|镇|乡|街道|旗|部门|单位|成员|牵头|责任)|(落实|推进|完成|办理|履职|履责|工作|任务|整改)[^,，。;；]{0,4}(情况|不力|不到位|缓慢|滞后|不及时)|进展|进度|任务完成|(不力|不到位|缓慢|滞后|不及时|未完成|逾期|未按期|未按时)[^。;；]{0,30}(约谈|通报|督办|提醒|提示|问责|追责)|(主要|分管|相关|责任)(负责人|负责同志|领导|河长)|向[^,，。;；]{0,8}(政府|党委|[市县省区州]委|领导|领导小组)/
