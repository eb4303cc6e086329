import { useLingui } from '@lingui/react/macro'
import { toDay } from '@meldpunt/domain'
import { hrefs } from '../../lib/hrefs.ts'
import type { DeskItem, InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { useNow } from '../../lib/now.ts'
import styles from './inbox.module.css'
import { InboxRow } from './inbox-row.tsx'

type InboxRowsProps = { items: readonly DeskItem[]; search: InboxSearch }

/** The items in their two groups, or what ended in one, each with how many there are. */
export const InboxRows = ({ items, search }: InboxRowsProps) => {
  const { t } = useLingui()
  const now = useNow()
  const recent = items.filter(({ overADay }) => !overADay)
  // The first due stands first, so what came yesterday evening may stand between what came today.
  const isOfToday = recent.every(({ at }) => toDay(at) === toDay(now))
  const recentTitle = isOfToday ? t`Vandaag` : t`Sinds de vorige werkdag`
  const waiting = [
    { title: t`Langer dan een werkdag`, rows: items.filter(({ overADay }) => overADay) },
    { title: recentTitle, rows: recent },
  ]
  const groups = (search.lijst === 'ended' ? [{ title: t`Nieuwste eerst`, rows: items }] : waiting).filter(
    ({ rows }) => rows.length > 0,
  )
  return groups.map(({ title, rows }) => (
    <section key={title} aria-label={title}>
      <h2 className={styles.group}>
        {title} <span>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((item) => (
          <InboxRow
            key={item.key}
            item={item}
            now={now}
            current={item.key === search.item}
            href={hrefs.inbox({ ...search, item: item.key })}
          />
        ))}
      </ul>
    </section>
  ))
}
