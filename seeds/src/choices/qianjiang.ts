import type { DraftChoice, OfficeChoices } from './office-choices'

const parkTownships = ['园林街道', '杨市街道', '周矶街道', '竹根滩镇']
const farmTownships = ['熊口镇', '浩口镇', '龙湾镇', '后湖管理区']

const quarterly: DraftChoice = { cadence: 'quarterly', dueOn: '2025-12-31' }
const yearly: DraftChoice = { cadence: 'yearly', dueOn: '2025-12-31' }

/** 潜江: the plan runs to 2025; what all districts, towns and subdistricts do is reported by the quarter, half-year or year. */
export const qianjiang: OfficeChoices = {
  file: 'qianjiang-2023.txt',
  issuedOn: '2023-06-08',
  pace: 'played',
  dropped: [],
  drafts: {
    '1': quarterly,
    '2': { dueOn: '2024-12-31' },
    '3': quarterly,
    '4': { dueOn: '2024-06-30' },
    '5': { dueOn: '2024-12-31', means: { '相关区、镇、街道': parkTownships } },
    '6': { dueOn: '2024-06-30', means: { '相关区、镇、街道': farmTownships } },
    '7': { dueOn: '2023-11-30' },
    '8': { dueOn: '2024-03-31' },
    '10': { dueOn: '2024-12-31' },
    '11': { cadence: 'half-yearly', dueOn: '2024-12-31' },
    '12': { dueOn: '2024-12-31' },
    '15': { dueOn: '2024-03-31' },
    '16': { dueOn: '2024-06-30' },
    '18': yearly,
    '19': { dueOn: '2023-10-31' },
    '20': yearly,
    '21': yearly,
    '22': { cadence: 'half-yearly', dueOn: '2024-12-31' },
    '23': yearly,
    '24': yearly,
    '25': { cadence: 'half-yearly', dueOn: '2024-06-30' },
    '26': { ...quarterly, matches: { '市创新型县(市)建设工作领导小组办公室': '市科技局' } },
    '27': { dueOn: '2023-09-30' },
    '28': { dueOn: '2025-12-31' },
  },
}
