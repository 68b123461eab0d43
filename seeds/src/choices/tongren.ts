import type { OfficeChoices } from './office-choices'

/**
 * 铜仁: the text names no departments, so the office assigns the ten items. It bears no date; the office enters the day it
 * was issued. It is a drill at real speed from that day on, which waits for the visitor.
 */
export const tongren: OfficeChoices = {
  file: 'tongren-2023.txt',
  issuedOn: '2023-03-01',
  pace: 'real',
  dropped: ['指导思想', '总体目标', '坚持党管科技', '强化督促检查', '严格兑现奖惩'],
  drafts: {
    '(一)': { lead: '市科技局', responsible: ['市经信局', '市生态环境局'] },
    '(二)': { lead: '市科技局', responsible: ['市经信局', '市农业农村局', '市税务局', '市统计局'] },
    '(三)': { lead: '市科技局', responsible: ['市发改委', '市招商服务中心'] },
    '(四)': { lead: '市科技局', responsible: ['市经信局', '市招商服务中心', '市财政局'] },
    '(五)': { lead: '市市场监督管理局', responsible: ['市科技局'] },
    '(六)': { lead: '市科技局', responsible: ['市财政局', '市税务局', '市统计局'] },
    '(七)': { lead: '市科技局', responsible: ['市财政局'], dueOn: '2023-09-30' },
    '(八)': { lead: '市科技局', responsible: ['市委组织部', '市人社局', '市农业农村局'] },
    '(九)': { lead: '潜江高新区管委会', responsible: ['市科技局', '市自然资源和规划局', '市发改委'] },
    '(十)': { lead: '市科技局' },
  },
}
