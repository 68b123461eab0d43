import type { Forecast } from '@luoshi/application'
import { behaviourNotes } from '@luoshi/domain'
import { table } from './table'

const figures = ({
  reports,
  reminders,
  urges,
  orders,
  letters,
}: Forecast['departments'][number] | Forecast['months'][number]) =>
  [reports, reminders, urges, orders, letters].map(String)

const headings = ['报送', '提醒', '催办', '督办单', '通知合计']

const months = ({ months: all }: Forecast): string =>
  table([
    ['月份', '到期', ...headings, '审签', '销号'],
    ...all.map((month) => [
      month.month,
      String(month.due),
      ...figures(month),
      String(month.decisions),
      String(month.closed),
    ]),
  ])

const departments = ({ departments: all }: Forecast): string =>
  table([
    ['单位', '事项', '牵头', ...headings],
    ...all.map((one) => [one.name, String(one.assignments), String(one.leads), ...figures(one)]),
  ])

const moved = ({ moved: all }: Forecast): string =>
  all.length === 0
    ? '没有日期落在节假日。\n'
    : table([
        ['日期', '当天', '办法', '涉及事项'],
        ...all.map(({ date, holiday, kind, actsOn, count }) => [
          date,
          holiday || '周末',
          `${kind === 'report' ? '报送顺延至' : '宜提前至'} ${actsOn}`,
          String(count),
        ]),
      ])

/** A forecast for people: by month, by department, and the dates nobody works on. */
export function forecastTable(year: Forecast): string {
  const head = `${year.from} 至 ${year.to}，${String(year.assignments)} 件事项。假定：${behaviourNotes[year.behaviour]}。\n`
  if (year.assignments === 0) return `${head}文中没有读出可以交办的事项。\n`
  return [
    head,
    '\n【逐月】\n',
    months(year),
    '\n【各单位】\n',
    departments(year),
    '\n【落在节假日的日期】\n',
    moved(year),
  ].join('')
}
