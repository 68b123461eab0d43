import type { SeedDepartment } from './departments'

/** Subdistricts, towns and management districts of 潜江, for whom 各区、镇、街道 stands. */
export const townships: readonly SeedDepartment[] = [
  { slug: 'yuanlin', name: '园林街道', formerNames: ['园林办事处'] },
  { slug: 'yangshi', name: '杨市街道', formerNames: ['杨市办事处'] },
  { slug: 'zhouji', name: '周矶街道', formerNames: ['周矶办事处'] },
  { slug: 'guanghuasi', name: '广华寺街道', formerNames: ['广华办事处'] },
  { slug: 'taifeng', name: '泰丰街道', formerNames: ['泰丰办事处'] },
  { slug: 'gaochang', name: '高场街道', formerNames: ['高场办事处'] },
  { slug: 'zhugentan', name: '竹根滩镇' },
  { slug: 'yuyang', name: '渔洋镇' },
  { slug: 'wangchang', name: '王场镇' },
  { slug: 'gaoshibei', name: '高石碑镇' },
  { slug: 'xiongkou', name: '熊口镇' },
  { slug: 'laoxin', name: '老新镇' },
  { slug: 'haokou', name: '浩口镇' },
  { slug: 'jiyukou', name: '积玉口镇' },
  { slug: 'zhangjin', name: '张金镇' },
  { slug: 'longwan', name: '龙湾镇' },
  { slug: 'zhouji-district', name: '周矶管理区' },
  { slug: 'houhu', name: '后湖管理区' },
  { slug: 'xiongkou-district', name: '熊口管理区' },
  { slug: 'zongkou', name: '总口管理区' },
  { slug: 'bailuhu', name: '白鹭湖管理区' },
  { slug: 'yunlianghu', name: '运粮湖管理区' },
]
