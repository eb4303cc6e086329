import { useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Skeleton } from '@meldpunt/ui'
import { LoadError } from '../load-error.tsx'
import { isNotFound } from '../refusal.ts'
import styles from './item-frame.module.css'

type ItemStateProps = {
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown }
  back: string
  label: string
  loading: string
  /** What to say where there is no such thing. */
  gone: string
}

/** In place of an item: that it is on its way, is not there, or could not be read. */
export const ItemState = ({ query, back, label, loading, gone }: ItemStateProps) => {
  const { t } = useLingui()
  const { isPending, isError, error, refetch } = query
  const isGone = !isPending && (!isError || isNotFound(error))
  return (
    <section className={styles.state} aria-label={label}>
      {isPending ? <Skeleton label={loading} lines={10} /> : null}
      {isGone ? (
        <EmptyState title={gone} action={<LinkButton href={back}>{t`Terug naar het postvak`}</LinkButton>} />
      ) : null}
      {isError && !isGone ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
    </section>
  )
}
