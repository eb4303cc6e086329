import { useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import { Button } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../language.ts'
import { MutationFailure } from '../mutation-failure.tsx'
import type { DeskItem } from './inbox-search.ts'
import styles from './item-frame.module.css'
import type { Done } from './item-pane.ts'
import { wake } from './wake.ts'

/** Until when it sleeps and why, with the way to wake it. */
export const Asleep = ({ item, onDone }: { item: DeskItem; onDone: (done: Done) => void }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const waking = useMutation({
    mutationFn: () => wake(item.key),
    onSuccess: () => onDone({ said: t`Weer wakker` }),
  })
  if (item.snoozedUntil === null) return null
  return (
    <>
      <MutationFailure error={waking.error} />
      <p>
        <b>{t`Sluimert tot ${formatDay(toDay(item.snoozedUntil), language)}`}</b>
      </p>
      {item.snoozeNote ? <p className="soft">{item.snoozeNote}</p> : null}
      <div className={styles.choices}>
        <Button autoFocus variant="primary" pending={waking.isPending} onClick={() => waking.mutate()}>
          {t`Maak wakker`}
        </Button>
      </div>
    </>
  )
}
