/** Numerals of items, as they stand before a stop or in brackets. */
export const NUMERALS = '一二三四五六七八九十'

/** What ends a number within running text: 一是…二是…. */
export const SPOKEN_END = '是'

/** How a line that begins a part of its own is headed, roles aside: 完成时限：, 工作目标：. */
export const PART_HEADS = '时限|期限|时间|目标|任务|备注|措施|要求'
