import type { SeedDepartment } from './departments'

/** Subdistricts, towns and management districts of 潜江, for whom 各区、镇、街道 stands; half of them, enough to watch. */
export const townships: readonly SeedDepartment[] = [
  { slug: 'yuanlin', name: '园林街道', formerNames: ['园林办事处'] },
  { slug: 'yangshi', name: '杨市街道', formerNames: ['杨市办事处'] },
  { slug: 'zhouji', name: '周矶街道', formerNames: ['周矶办事处'] },
  { slug: 'guanghuasi', name: '广华寺街道', formerNames: ['广华办事处'] },
  { slug: 'zhugentan', name: '竹根滩镇' },
  { slug: 'xiongkou', name: '熊口镇' },
  { slug: 'laoxin', name: '老新镇' },
  { slug: 'haokou', name: '浩口镇' },
  { slug: 'zhangjin', name: '张金镇' },
  { slug: 'longwan', name: '龙湾镇' },
  { slug: 'houhu', name: '后湖管理区' },
  { slug: 'zongkou', name: '总口管理区' },
]
