export interface SeedDepartment {
  /** What its log-ins begin with: `science` gives `science.clerk` and `science.head`. */
  slug: string
  name: string
  shortName?: string
  formerNames?: readonly string[]
}

/** Bureaus and offices as the plans write them; one registry serves all plans of the demonstration. */
export const departments: readonly SeedDepartment[] = [
  { slug: 'science', name: '市科技局', formerNames: ['市科学技术局'] },
  { slug: 'industry', name: '市经信局', formerNames: ['市经信委'] },
  { slug: 'reform', name: '市发改委' },
  { slug: 'finance', name: '市财政局' },
  { slug: 'tax', name: '市税务局' },
  { slug: 'market', name: '市市场监督管理局', shortName: '市市场监管局' },
  { slug: 'statistics', name: '市统计局' },
  { slug: 'labour', name: '市人社局' },
  { slug: 'organisation', name: '市委组织部' },
  { slug: 'publicity', name: '市委宣传部' },
  { slug: 'association', name: '市科协' },
  { slug: 'youth', name: '团市委' },
  { slug: 'agriculture', name: '市农业农村局' },
  { slug: 'village', name: '市乡村振兴局' },
  { slug: 'crayfish', name: '市龙虾产业发展中心', shortName: '龙虾产业发展中心' },
  { slug: 'capital', name: '市政府金融办', shortName: '市金融办' },
  { slug: 'data', name: '市政务服务和大数据局', shortName: '市政务和大数据局' },
  { slug: 'hightech', name: '潜江高新区管委会' },
  { slug: 'investment', name: '市高新投集团', formerNames: ['市高新投公司'] },
  { slug: 'land', name: '市自然资源和规划局' },
  { slug: 'housing', name: '市住建局' },
  { slug: 'health', name: '市卫健委' },
  { slug: 'emergency', name: '市应急管理局' },
  { slug: 'environment', name: '市生态环境局' },
  { slug: 'merchants', name: '市招商服务中心' },
  { slug: 'education', name: '市教育局' },
  { slug: 'culture', name: '市文化和旅游局' },
  { slug: 'assets', name: '市国资委' },
  { slug: 'insurance', name: '市医保局' },
  { slug: 'city', name: '市城管执法局' },
  { slug: 'transport', name: '市交通运输局' },
  { slug: 'commerce', name: '市商务局' },
  { slug: 'water', name: '市水利和湖泊局' },
]
