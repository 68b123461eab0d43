import { trendMonths } from './trend-months'

it('adds up the frozen lights of all plans by month, oldest first', () => {
  expect(
    trendMonths([
      { planId: 'a', month: '2023-07', green: 10, yellow: 2, red: 1 },
      { planId: 'a', month: '2023-06', green: 12, yellow: 1, red: 0 },
      { planId: 'b', month: '2023-07', green: 5, yellow: 0, red: 4 },
    ]),
  ).toEqual([
    { month: '2023-06', green: 12, yellow: 1, red: 0 },
    { month: '2023-07', green: 15, yellow: 2, red: 5 },
  ])
})
