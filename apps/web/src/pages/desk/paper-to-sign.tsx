import type { DeskView } from '@luoshi/contracts'
import { goesUp } from '@luoshi/domain'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { usePerson } from '../../api/person'
import { useCommand } from '../../api/use-command'
import { DrillTag } from '../../components/drill-banner'
import { FieldGroup } from '../../components/fields/field-group'
import { TextField } from '../../components/fields/text-field'
import { WriteError } from '../../components/write-error'
import { SecretWarning } from '../../components/secret-warning'
import { paperName } from '../../labels/papers'
import { pages } from '../../paths'
import { timeInChina } from '../../time/china-time'
import { PaperDecision } from './paper-decision'
import { clsx } from 'clsx'
import { paperEdge } from '../../labels/paper-edge'
import cardStyles from '../../styles/card.module.css'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'

/** A drafted paper. Its wording can be changed until the director signs. */
export function PaperToSign({ paper }: { paper: DeskView['papers'][number] }) {
  const [text, setText] = useState(paper.text)
  const [editing, setEditing] = useState(false)
  const director = usePerson().role === 'director'
  const heading = useId()
  const command = useCommand(paper.assignmentId)
  return (
    <li className={clsx(cardStyles.card, paperEdge(paper.colour))}>
      <p className={cardStyles.head}>
        <b>{paperName(paper)}</b>
        <span>
          {goesUp(paper.kind) ? '涉及' : '致'} {paper.partyName}
        </span>
        {paper.addressee && <span>报送 {paper.addressee}</span>}
        {paper.clock.drill && <DrillTag />}
        <span className={textStyles.muted}>{timeInChina(paper.draftedAt)} 拟稿</span>
      </p>
      <h3 id={heading}>
        <Link to={pages.assignment(paper.assignmentId)}>
          <span className={textStyles.number}>{paper.number}</span>
          {paper.title}
        </Link>
      </h3>
      <p className={textStyles.reason}>{paper.reason}</p>
      <FieldGroup>
        {(ready) => (
          <>
            {editing ? (
              <div role="group" aria-labelledby={heading}>
                <SecretWarning />
                <TextField label="文书内容" rows={4} max={5000} value={text} onChange={setText} />
              </div>
            ) : (
              <blockquote className={textStyles.paperText}>{text}</blockquote>
            )}
            <WriteError error={command.error} />
            {director ? (
              <div className={layoutStyles.actions}>
                <PaperDecision {...{ paper, text, ready, command }} />
                {!editing && (
                  <Button
                    type="link"
                    onClick={() => {
                      setEditing(true)
                    }}
                  >
                    修改文字
                  </Button>
                )}
              </div>
            ) : (
              <p className={textStyles.muted}>待主任签发。</p>
            )}
          </>
        )}
      </FieldGroup>
    </li>
  )
}
