import { useLingui } from '@lingui/react/macro'
import { Button, Checkbox, ViewList } from '@meldpunt/ui'
import { useId, useState } from 'react'
import { hrefs } from '../../lib/hrefs.ts'
import { fromFilter, isInView, type QueueSearch } from '../../lib/queue-search.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { viewLabels } from '../../words/views.ts'
import styles from './queue.module.css'
import type { SetSearch } from './queue.tsx'
import { QueueFacets } from './queue-facets.tsx'

type QueueSideProps = { search: QueueSearch; onSearch: SetSearch; views: Outputs['desk']['views'] }

const without = ({ gesloten: _, ...others }: QueueSearch): QueueSearch => others

/** Views and filters. On a phone they fold away under one button, so that the list comes first. */
export const QueueSide = ({ search, onSearch, views }: QueueSideProps) => {
  const { t, i18n } = useLingui()
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  return (
    <aside className={styles.side} aria-label={t`Weergaven en filters`}>
      <div className={styles.fold}>
        <Button aria-expanded={unfolded} aria-controls={id} onClick={() => setUnfolded(!unfolded)}>
          {t`Weergaven en filters`}
        </Button>
      </div>
      <div id={id} className={styles.folded} data-unfolded={unfolded || undefined}>
        <ViewList
          title={t`Weergaven`}
          views={views.map((view) => ({
            href: hrefs.queue(fromFilter(view.filter)),
            label: i18n._(viewLabels[view.code]),
            count: view.count,
            late: view.code === 'late' && view.count > 0,
            current: isInView(search, view.filter),
          }))}
        />
        <QueueFacets search={search} onSearch={onSearch} />
        <Checkbox
          label={t`Toon ook wat afgesloten is`}
          checked={search.gesloten === true}
          onChange={({ target }) =>
            onSearch(target.checked ? { ...search, gesloten: true } : without(search), { replace: true })
          }
        />
      </div>
    </aside>
  )
}
