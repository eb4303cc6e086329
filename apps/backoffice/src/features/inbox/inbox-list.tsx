import { useLingui } from '@lingui/react/macro'
import { EmptyState, Keys, LinkButton } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { PagedList } from '../../lib/paged-list.tsx'
import { Colleagues } from './colleagues.tsx'
import styles from './inbox.module.css'
import type { SetInboxSearch } from './inbox.tsx'
import { InboxFilter } from './inbox-filter.tsx'
import { InboxRows } from './inbox-rows.tsx'
import { InboxTabs } from './inbox-tabs.tsx'
import { OwnViews } from './own-views.tsx'
import type { useInboxItems } from './use-inbox-items.ts'

type InboxListProps = {
  search: InboxSearch
  onSearch: SetInboxSearch
  inbox: ReturnType<typeof useInboxItems>
}

const Empty = ({ search }: { search: InboxSearch }) => {
  const { t } = useLingui()
  const isNarrowed = search.zoek !== undefined || search.wat !== undefined
  if (isNarrowed) {
    return (
      <EmptyState
        title={t`Niets gevonden`}
        action={
          <LinkButton
            href={hrefs.inbox(search.lijst ? { lijst: search.lijst } : {})}
          >{t`Toon de hele lijst`}</LinkButton>
        }
      >
        {t`Geen enkel bericht past bij wat je zoekt.`}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="check"
      title={t`Alles is behandeld`}
    >{t`Nieuwe berichten verschijnen hier vanzelf.`}</EmptyState>
  )
}

/** The list at the left: which list, and what is in it, oldest due first. */
export const InboxList = ({ search, onSearch, inbox }: InboxListProps) => {
  const { t } = useLingui()
  const { query, items, counts } = inbox
  return (
    <section className={styles.list} aria-label={t`Te behandelen`} aria-busy={query.isFetching}>
      <div className={styles.listHead}>
        <div className={styles.title}>
          <h1>{t`Postvak`}</h1>
          <span className={`small soft ${styles.keys}`}>
            {t`volgende`} <Keys keys={['J']} /> {t`vorige`} <Keys keys={['K']} />
          </span>
        </div>
        <Colleagues />
        <InboxTabs search={search} counts={counts} />
        <InboxFilter search={search} onSearch={onSearch} />
        <OwnViews search={search} />
      </div>
      <PagedList
        query={query}
        isEmpty={items.length === 0}
        loading={t`De berichten komen eraan`}
        empty={<Empty search={search} />}
        moreLabel={t`Meer berichten`}
        moreClass={styles.more}
      >
        <InboxRows items={items} search={search} />
      </PagedList>
    </section>
  )
}
