import { Trans, useLingui } from '@lingui/react/macro'
import { Icon, Link } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import type { FollowView } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import styles from './follow.module.css'

type OwnProps = { report: FollowView }

/** Of who signed in: the way back to the own reports. */
export function BackToMine({ report: { account } }: OwnProps) {
  const path = usePath()
  if (account !== 'mine' && account !== 'linked_by_desk') return null
  return (
    <p className={styles.back}>
      <a href={path('mijn')}>
        <Icon name="undo" />
        <Trans>Mijn meldingen</Trans>
      </a>
    </p>
  )
}

/** Whether it belongs with the own reports, and what can be done about that. */
export function Belongs({ report: { account, reference, reportId } }: OwnProps) {
  const { t } = useLingui()
  const path = usePath()
  if (account === 'can_add')
    return (
      <Part title={t`Is dit jouw melding?`}>
        <p>
          <Trans>Zet ze bij jouw meldingen. Dan volg je ze daar, zonder link.</Trans>
        </p>
        <Link href={path(`mijn/toevoegen?nummer=${reference}`)}>
          <Trans>Zet bij mijn meldingen</Trans>
        </Link>
      </Part>
    )
  if (account !== 'linked_by_desk') return null
  return (
    <Part title={t`Niet van jou?`}>
      <p>
        <Trans>1777 zette deze melding bij jouw meldingen.</Trans>
      </p>
      <Link href={path(`mijn/niet-van-mij/${reportId}`)}>
        <Trans>Deze melding is niet van mij</Trans>
      </Link>
    </Part>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-labelledby="belongs">
    <h2 id="belongs">{title}</h2>
    {children}
  </section>
)
