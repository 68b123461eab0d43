import { Button } from 'antd'

/** The years that the API tells of. */
const [firstYear, lastYear] = [2000, 2100]

/** The ways to the year before and the year after. */
export function YearSteps({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const step = (by: number) => () => {
    onChange(year + by)
  }
  return (
    <div className="actions">
      <Button disabled={year <= firstYear} onClick={step(-1)}>
        上一年
      </Button>
      <Button disabled={year >= lastYear} onClick={step(1)}>
        下一年
      </Button>
    </div>
  )
}
