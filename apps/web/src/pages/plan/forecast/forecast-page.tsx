import type { PlanView } from '@luoshi/contracts'
import { behaviourNames, behaviourNotes, type BehaviourName } from '@luoshi/domain'
import { Link, useParams, useSearchParams } from 'react-router'
import { usePlan } from '../../../api/plans'
import { Loaded } from '../../../components/loaded'
import { PageHeading } from '../../../components/page-heading'
import { pages } from '../../../paths'
import { dateInChina } from '../../../time/china-time'
import { ForecastChoices } from './forecast-choices'
import { ForecastResult } from './forecast-result'
import { useForecast } from './use-forecast'
import { clsx } from 'clsx'
import layoutStyles from '../../../styles/layout.module.css'
import textStyles from '../../../styles/text.module.css'
import styles from './forecast.module.css'

/** The year as it would run if the plan were issued. */
export function ForecastPage() {
  const { id = '' } = useParams()
  return (
    <Loaded query={usePlan(id)} page>
      {(plan) => (
        <div className={clsx(layoutStyles.page, styles.forecast)}>
          <PageHeading title="全年推演" extra={<Link to={pages.plan(id)}>返回计划</Link>}>
            <p className={textStyles.muted}>{plan.title}</p>
          </PageHeading>
          <Year plan={plan} />
        </div>
      )}
    </Loaded>
  )
}

const behaviourIn = (value: string | null): BehaviourName => behaviourNames.find((name) => name === value) ?? 'usual'

/** Today, or the date an older plan bears: its own dates have passed by today. */
function firstDay({ signedOn, year }: PlanView): string {
  const today = dateInChina(Date.now())
  return year !== null && year < Number(today.slice(0, 4)) ? (signedOn ?? `${year.toString()}-01-01`) : today
}

/** The choices stand in the address, so that a look can be sent to a colleague. */
function Year({ plan }: { plan: PlanView }) {
  const [search, setSearch] = useSearchParams()
  const choices = {
    behaviour: behaviourIn(search.get('behaviour')),
    issuedOn: search.get('issuedOn') ?? firstDay(plan),
  }
  const forecast = useForecast(plan.id, choices)
  return (
    <>
      <ForecastChoices
        choices={choices}
        onChange={(change) => {
          setSearch({ ...choices, ...change }, { replace: true })
        }}
      />
      <p className={textStyles.muted}>
        按现行规则逐日推算，不交办、不发邮件。假定：{behaviourNotes[choices.behaviour]}。
      </p>
      <Loaded query={forecast}>{(view) => <ForecastResult view={view} planId={plan.id} />}</Loaded>
    </>
  )
}
