import { useLingui } from '@lingui/react/macro'
import { EmptyState, Keys, useToast } from '@meldpunt/ui'
import { type ComponentType, useEffect } from 'react'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { type InboxSearch, splitKey } from '../../lib/inbox/inbox-search.ts'
import type { Done, ItemPaneProps } from '../../lib/inbox/item-pane.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { useKeys } from '../../lib/use-keys.ts'
import { CallbackPane } from './callback/callback-pane.tsx'
import styles from './inbox.module.css'
import { InboxList } from './inbox-list.tsx'
import { MailPane } from './mail/mail-pane.tsx'
import { useInboxItems } from './use-inbox-items.ts'
import { useLiveInbox } from './use-live-inbox.ts'
import { useOpenItem } from './use-open-item.ts'

export type SetInboxSearch = (search: InboxSearch, options: { replace: boolean }) => void
type InboxProps = {
  search: InboxSearch
  onSearch: SetInboxSearch
  /** Shows a report, with everything that can be done with it. */
  ReportPane: ComponentType<ItemPaneProps>
}

const Nothing = () => {
  const { t } = useLingui()
  return (
    <section className={styles.nothing} aria-label={t`Nog niets gekozen`}>
      <EmptyState title={t`Kies een bericht`}>
        <p className="soft">
          {t`Met de toets`} <Keys keys={['J']} /> {t`open je het eerste.`}
        </p>
      </EmptyState>
    </section>
  )
}

/** Mail, web, Burgerprofiel and call-backs in one list; the open one beside it, and the next one after it. */
export const Inbox = ({ search, onSearch, ReportPane }: InboxProps) => {
  const { t } = useLingui()
  const toast = useToast()
  const inbox = useInboxItems(search)
  const { item: open, ...list } = search
  const { item, next, previous } = useOpenItem(inbox.items, open)
  const total = inbox.counts?.all
  useDocumentTitle(total === undefined ? t`Postvak` : t`Postvak (${total})`)
  useLiveInbox()
  const go = (key: string | null) => onSearch(key ? { ...list, item: key } : list, { replace: true })
  const close = () => {
    document.querySelector<HTMLElement>(`[data-key="${open}"]`)?.focus()
    go(null)
  }
  useKeys({
    j: () => next && go(next),
    k: () => previous && go(previous),
    escape: open ? close : undefined,
  })
  useEffect(() => {
    if (open) document.querySelector(`[data-key="${open}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const takeBack = (undo: () => Promise<unknown>) =>
    undo().then(
      () => toast({ tone: 'success', text: t`Ongedaan gemaakt` }),
      () => toast({ tone: 'danger', text: t`Dat is niet ongedaan gemaakt. Probeer opnieuw.` }),
    )
  const onDone = ({ said, undo, open: wanted }: Done) => {
    toast({
      tone: 'success',
      text: said,
      action: undo ? { label: t`Maak ongedaan`, onPress: () => void takeBack(undo) } : undefined,
    })
    go(wanted ?? next)
    void queryClient.invalidateQueries(trpc.inbox.list.pathFilter())
    void queryClient.invalidateQueries(trpc.inbox.counts.pathFilter())
  }
  const { kind, id } = splitKey(open ?? '')
  const Pane = { report: ReportPane, mail: MailPane, callback: CallbackPane }[kind]
  return (
    <main id="main" tabIndex={-1} className={styles.inbox} data-open={open ? 'yes' : 'no'}>
      <InboxList search={search} onSearch={onSearch} inbox={inbox} />
      {open ? <Pane key={open} id={id} item={item} back={hrefs.inbox(list)} onDone={onDone} /> : <Nothing />}
    </main>
  )
}
