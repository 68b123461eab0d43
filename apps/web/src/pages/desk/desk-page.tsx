import type { DeskView } from '@luoshi/contracts'
import { useDesk } from '../../api/office'
import { Capped } from '../../components/capped'
import { Loaded } from '../../components/loaded'
import { Nothing } from '../../components/nothing'
import { PageHeading } from '../../components/page-heading'
import { Section } from '../../components/section'
import { DeskTodo } from './desk-todo'
import { FailedMail } from './failed-mail'
import { PaperToSign } from './paper-to-sign'
import { UnreachedDepartment } from './unreached-department'
import { ProgressCheck } from './progress-check'
import cardStyles from '../../styles/card.module.css'
import layoutStyles from '../../styles/layout.module.css'
import countLinkStyles from '../../styles/count-links.module.css'

export function DeskPage() {
  const desk = useDesk()
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="值守台" />
      <Loaded query={desk}>{(view) => <Desk desk={view} />}</Loaded>
    </div>
  )
}

/** The heaps of the desk, in the order an office works them off. */
const heaps = {
  disputes: '拒签待裁定',
  papers: '文书待签发',
  acceptances: '办结待验收',
  extensions: '延期待批复',
  closures: '验收待销号',
  progressChecks: '调度待小结',
  failedMail: '邮件未送达',
  unreached: '单位无人收件',
} as const

type Heap = keyof typeof heaps

const heapNames = Object.keys(heaps) as Heap[]

function Desk({ desk }: { desk: DeskView }) {
  const filled = heapNames.filter((heap) => desk[heap].length > 0)
  return (
    <>
      <nav className={countLinkStyles.links} aria-label="值守事项">
        {heapNames.map((heap) => (
          <a key={heap} href={`#${heap}`} className={desk[heap].length === 0 ? countLinkStyles.zero : undefined}>
            <b>{desk[heap].length}</b> {heaps[heap]}
          </a>
        ))}
      </nav>
      {filled.length === 0 && (
        <Nothing calm title="没有等督查办处理的事。">
          催办、提醒由系统按时发出；需要您决定的会出现在这里。
        </Nothing>
      )}
      {filled.map((heap) => (
        <Section key={heap} id={heap} title={`${heaps[heap]}（${desk[heap].length.toString()}）`}>
          <Capped items={entries(desk)[heap]()} atFirst={5} word="件">
            {(shown) => <ul className={cardStyles.cards}>{shown}</ul>}
          </Capped>
        </Section>
      ))}
    </>
  )
}

const entries = (desk: DeskView) => ({
  disputes: () =>
    desk.disputes.map((todo) => (
      <DeskTodo key={todo.id} todo={todo} action="decide-dispute" note={`拒签理由：${todo.reason}`} />
    )),
  papers: () => desk.papers.map((paper) => <PaperToSign key={`${paper.assignmentId}${paper.id}`} paper={paper} />),
  acceptances: () => desk.acceptances.map((todo) => <DeskTodo key={todo.id} todo={todo} action="accept" />),
  extensions: () => desk.extensions.map((todo) => <DeskTodo key={todo.id} todo={todo} action="decide-extension" />),
  closures: () => desk.closures.map((todo) => <DeskTodo key={todo.id} todo={todo} action="close-out" />),
  progressChecks: () => desk.progressChecks.map((check) => <ProgressCheck key={check.id} check={check} />),
  failedMail: () => desk.failedMail.map((mail) => <FailedMail key={mail.id} mail={mail} />),
  unreached: () =>
    desk.unreached.map((department) => <UnreachedDepartment key={department.departmentId} department={department} />),
})
