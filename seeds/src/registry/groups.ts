import { townships } from './townships'

export interface SeedGroup {
  name: string
  /** Names of departments in the registry. */
  members: readonly string[]
}

/** Collectives the plans name, with their members. */
export const groups: readonly SeedGroup[] = [
  { name: '各区、镇、街道', members: townships.map(({ name }) => name) },
  {
    name: '国家高新区创建指挥部成员单位',
    members: ['市科技局', '市发改委', '市经信局', '市财政局', '市自然资源和规划局', '市生态环境局', '市高新投集团'],
  },
  {
    name: '推进创新型县市建设创建指挥部成员单位',
    members: ['市科技局', '市发改委', '市经信局', '市财政局', '市人社局', '市农业农村局', '市统计局', '市税务局'],
  },
  {
    name: '市推进科技创新领导小组成员单位',
    members: [
      ...['市委组织部', '市科技局', '市发改委', '市经信局', '市财政局', '市人社局', '市农业农村局'],
      ...['市市场监督管理局', '市统计局', '市税务局', '市科协'],
    ],
  },
  {
    /** Annex 2 of the 潜江 plan; its districts, towns and subdistricts are the group above. */
    name: '市创新型县(市)建设工作领导小组成员单位',
    members: [
      ...['市委组织部', '市委宣传部', '市发改委', '市经信局', '市科技局', '市自然资源和规划局', '市住建局', '市统计局'],
      ...['市政务服务和大数据局', '市生态环境局', '市城管执法局', '市应急管理局', '市政府金融办', '市交通运输局'],
      ...['市农业农村局', '市龙虾产业发展中心', '市卫健委', '市人社局', '市市场监督管理局', '市税务局'],
      ...['市招商服务中心', '市财政局', '市教育局', '市文化和旅游局', '市乡村振兴局', '市水利和湖泊局'],
      ...['市高新投集团', '潜江高新区管委会'],
    ],
  },
]
