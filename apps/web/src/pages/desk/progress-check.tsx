import type { ProgressCheckView } from '@luoshi/contracts'
import { momentLabels, periodWords, provisionLabels } from '@luoshi/domain'
import { Button, Form } from 'antd'
import { Link } from 'react-router'
import { useWrite } from '../../api/use-write'
import { keyOf, keys } from '../../api/query-keys'
import { DrillTag } from '../../components/drill-banner'
import { EndedFigures } from '../../components/ended-figures'
import { TextField } from '../../components/fields/text-field'
import { LightBar } from '../../components/light-bar'
import { LightTag } from '../../components/light-tag'
import { WriteError } from '../../components/write-error'
import { SecretWarning } from '../../components/secret-warning'
import { api, pages } from '../../paths'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './desk.module.css'

/** A check the plan itself calls for, with the laggards drafted in, for the office to hold and conclude. */
export function ProgressCheck({ check }: { check: ProgressCheckView }) {
  const { figures } = check
  return (
    <li className={cardStyles.card}>
      <p className={cardStyles.head}>
        <b>
          {momentLabels[check.kind]} · {periodWords(check.period)}
        </b>
        {check.drill && <DrillTag />}
      </p>
      <h3>
        <Link to={pages.board({ planId: check.planId })}>{check.planTitle}</Link>
      </h3>
      <p>
        共 {figures.total.toString()} 件，
        <EndedFigures closed={figures.closed} revoked={figures.revoked} />　
        <LightBar counts={figures.byLight} />
      </p>
      <Laggards check={check} />
      <YearsEnd check={check} />
      {check.conclusion ? (
        <blockquote className={textStyles.paperText}>{check.conclusion.text}</blockquote>
      ) : (
        <details className={cardStyles.fold}>
          <summary>
            <b>写小结</b>
          </summary>
          <Conclude check={check} />
        </details>
      )}
    </li>
  )
}

function Laggards({ check: { laggards } }: { check: ProgressCheckView }) {
  if (laggards.length === 0) return <p className={textStyles.muted}>没有滞后事项。</p>
  return (
    <details className={cardStyles.fold}>
      <summary>
        <b>滞后事项 {laggards.length.toString()} 件</b>
      </summary>
      <ul className={styles.entries}>
        {laggards.map((item) => (
          <li key={`${item.assignmentId}${item.departmentName}${item.reason}`}>
            <LightTag light={item.light} />
            <Link to={pages.assignment(item.assignmentId)}>
              {item.number} {item.title}
            </Link>
            <span className={textStyles.muted}>
              {item.departmentName}：{item.reason}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** At the year's end the plan's own rules on rewards and appraisal are laid beside the figures. */
function YearsEnd({ check: { provisions } }: { check: ProgressCheckView }) {
  if (provisions.length === 0) return null
  return (
    <details className={cardStyles.fold} open>
      <summary>
        <b>原文关于考核、激励、问责的规定 {provisions.length.toString()} 条</b>
      </summary>
      <ul className={styles.entries}>
        {provisions.map(({ id, kind, words }) => (
          <li key={id}>
            <b>{provisionLabels[kind]}</b> {words}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Conclude({ check }: { check: ProgressCheckView }) {
  const write = useWrite<unknown>({ fresh: [keyOf(api.desk), keyOf(api.todos), keys.plan(check.planId)] })
  return (
    <Form<{ text: string }>
      noValidate
      layout="vertical"
      onFinish={(body) => {
        write.mutate({ method: 'POST', url: api.conclusion(check.id), body })
      }}
    >
      <SecretWarning />
      <TextField name="text" label="小结" rows={2} max={5000} />
      <WriteError error={write.error} />
      <Button type="primary" htmlType="submit" loading={write.isPending}>
        提交小结
      </Button>
    </Form>
  )
}
