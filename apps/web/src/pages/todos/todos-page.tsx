import type { TodoList, TodoView } from '@luoshi/contracts'
import { Link, useSearchParams } from 'react-router'
import { useTodos } from '../../api/office'
import { Loaded } from '../../components/loaded'
import { Nothing } from '../../components/nothing'
import { PageHeading } from '../../components/page-heading'
import { Section } from '../../components/section'
import { bucketLabels, buckets, type Bucket } from '../../labels/todos'
import { pages } from '../../paths'
import { TodoCard } from './todo-card'
import cardStyles from '../../styles/card.module.css'
import layoutStyles from '../../styles/layout.module.css'
import countLinkStyles from '../../styles/count-links.module.css'

export function TodosPage() {
  const todos = useTodos()
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="待办" />
      <Loaded query={todos}>{(list) => <Todos list={list} />}</Loaded>
    </div>
  )
}

function Todos({ list }: { list: TodoList }) {
  const [params] = useSearchParams()
  const chosen = buckets.find((bucket) => bucket === params.get('bucket')) ?? null
  const shown = chosen ? [chosen] : buckets
  const groups = shown.map((bucket) => ({ bucket, items: list.items.filter((todo) => todo.bucket === bucket) }))
  const filled = groups.filter(({ items }) => items.length > 0)
  return (
    <>
      <BucketLinks counts={list.counts} chosen={chosen} />
      {list.items.length === 0 ? (
        <Nothing calm title="手头没有待办，都办完了。">
          新的事项到来时会自动出现在这里，同时发邮件提醒，不必守着页面。
        </Nothing>
      ) : (
        filled.map(({ bucket, items }) => <BucketSection key={bucket} bucket={bucket} items={items} />)
      )}
      {list.items.length > 0 && filled.length === 0 && (
        <Nothing title={`${bucketLabels[chosen ?? 'open']}没有待办。`}>
          <Link to={pages.todos()}>看全部 {list.items.length.toString()} 件</Link>
        </Nothing>
      )}
    </>
  )
}

function BucketLinks({ counts, chosen }: { counts: TodoList['counts']; chosen: Bucket | null }) {
  const total = buckets.reduce((sum, bucket) => sum + counts[bucket], 0)
  return (
    <nav className={countLinkStyles.links} aria-label="按时限筛选">
      <Link to={pages.todos()} aria-current={chosen === null ? 'true' : undefined}>
        <b>{total}</b> 全部
      </Link>
      {buckets.map((bucket) => (
        <Link
          key={bucket}
          to={pages.todos(bucket)}
          className={bucket === 'late' && counts.late > 0 ? countLinkStyles.alarming : undefined}
          aria-current={chosen === bucket ? 'true' : undefined}
        >
          <b>{counts[bucket]}</b> {bucketLabels[bucket]}
        </Link>
      ))}
    </nav>
  )
}

function BucketSection({ bucket, items }: { bucket: Bucket; items: readonly TodoView[] }) {
  return (
    <Section title={`${bucketLabels[bucket]}（${items.length.toString()}）`}>
      <ul className={cardStyles.cards}>
        {items.map((todo) => (
          <TodoCard key={todo.id} todo={todo} />
        ))}
      </ul>
    </Section>
  )
}
