import type { OfficeChoices } from './office-choices'

/** 天门: groups listed first get a lead; work that ends within the year gets its own date. */
export const tianmen: OfficeChoices = {
  file: 'tianmen-2023.txt',
  issuedOn: '2023-02-09',
  pace: 'played',
  dropped: [],
  drafts: {
    '1': { lead: '市科技局' },
    '2': { dueOn: '2023-09-30' },
    '4': { dueOn: '2023-11-30' },
    '6': { dueOn: '2023-10-31' },
    '9': { dueOn: '2023-06-30' },
    '11': { dueOn: '2023-09-30' },
    '12': { dueOn: '2023-08-31' },
    '14': { dueOn: '2023-07-31' },
    '15': { dueOn: '2023-10-31' },
    '16': { dueOn: '2023-06-30' },
    '19': { lead: '市科技局', cadence: 'quarterly' },
  },
}
