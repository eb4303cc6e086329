import { useLingui } from '@lingui/react/macro'
import { Icon, type IconName } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { type InboxSearch, type InboxViewCode, inboxViews } from '../../lib/inbox/inbox-search.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { inboxViewLabels } from '../../words/inbox-words.ts'
import styles from './inbox.module.css'

type Counts = Outputs['inbox']['list']['counts']
type InboxTabsProps = { search: InboxSearch; counts: Counts | null }

const icons: Readonly<Partial<Record<InboxViewCode, IconName>>> = {
  mail: 'mail',
  web: 'web',
  burgerprofiel: 'id',
  callback: 'phone',
  replies: 'answer',
  mentions: 'person',
  snoozed: 'clock',
  ended: 'check',
}

/** Lists that are worth no room while there is nothing in them. */
const rare: ReadonlySet<InboxViewCode> = new Set(['replies', 'mentions', 'snoozed'])

/** The lists, each with how much is in it. Which one somebody is in is in the address. */
export const InboxTabs = ({ search, counts }: InboxTabsProps) => {
  const { t, i18n } = useLingui()
  const { lijst = 'all', wat, zoek } = search
  // What ended has no number: nothing of it waits, and it only grows.
  const countOf = (view: InboxViewCode) => (view === 'ended' ? null : (counts?.[view] ?? null))
  const isShown = (view: InboxViewCode) => view === lijst || !rare.has(view) || (countOf(view) ?? 0) > 0
  const narrowed = { ...(wat ? { wat } : {}), ...(zoek ? { zoek } : {}) }
  return (
    <nav aria-label={t`Lijsten`} className={styles.tabs}>
      <ul>
        {inboxViews.filter(isShown).map((view) => {
          const icon = icons[view]
          const label = i18n._(inboxViewLabels[view])
          return (
            <li key={view}>
              <a
                href={hrefs.inbox({ ...narrowed, ...(view === 'all' ? {} : { lijst: view }) })}
                aria-current={view === lijst ? 'page' : undefined}
                title={label}
              >
                {icon ? <Icon name={icon} size="small" /> : null}
                <span className={icon ? styles.tabName : undefined}>{label}</span>
                {countOf(view) === null ? null : <b>{countOf(view)}</b>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
