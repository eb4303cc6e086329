import { Trans, useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import type { Inbox, InboxEntry } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import styles from './account.module.css'
import { AccountForm } from './account-form.tsx'

/** So many stand in sight; the others of the page are a press away. */
const shownAtOnce = 5

type InboxListProps = { inbox: Inbox; onOpen: (reportId: string) => void }

/** What we told, newest first; opening a message opens its report, and reads it. */
export function InboxList({ inbox: { items, unread, nextCursor }, onOpen }: InboxListProps) {
  const { t } = useLingui()
  const path = usePath()
  const others = items.slice(shownAtOnce)
  return (
    <section aria-labelledby="inbox" className={styles.inbox}>
      <h2 id="inbox">
        <Trans>Berichten</Trans>{' '}
        {unread > 0 ? (
          <span className={styles.count}>
            <Trans>{unread} nieuw</Trans>
          </span>
        ) : null}
      </h2>
      {items.length === 0 ? (
        <p className="soft">
          <Trans>Bij elke stap van je meldingen komt hier een bericht.</Trans>
        </p>
      ) : null}
      <ul>
        {items.slice(0, shownAtOnce).map((item) => (
          <Message key={item.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
      {others.length > 0 ? (
        <details className={styles.others}>
          <summary>
            <Trans>Oudere berichten</Trans>
          </summary>
          <ul>
            {others.map((item) => (
              <Message key={item.id} item={item} onOpen={onOpen} />
            ))}
          </ul>
          {nextCursor ? (
            <a className={styles.way} href={path(`mijn?berichten=${encodeURIComponent(nextCursor)}`)}>
              <Trans>Nog oudere berichten</Trans>
            </a>
          ) : null}
        </details>
      ) : null}
      {unread > 0 ? (
        <AccountForm
          action="markRead"
          submitLabel={t`Markeer alles als gelezen`}
          look={{ variant: 'quiet' }}
        />
      ) : null}
    </section>
  )
}

function Message({ item, onOpen }: { item: InboxEntry; onOpen: (reportId: string) => void }) {
  const path = usePath()
  const language = useLanguage()
  return (
    <li className={item.unread ? styles.unread : undefined}>
      {item.unread ? (
        <span className={styles.new}>
          <Trans>Nieuw</Trans>
        </span>
      ) : null}
      <a href={path(`melding/${item.reportId}`)} onClick={() => onOpen(item.reportId)}>
        {item.title}
      </a>
      <small>{item.about}</small>
      <small>{formatInstant(item.at, language)}</small>
    </li>
  )
}
