import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Button, Icon } from '@meldpunt/ui'
import { useLanguage } from '../../../lib/language.ts'
import type { Report } from '../../../lib/report.ts'
import { useCommandDrawer } from '../command/use-command-drawer.tsx'
import { EvidenceList } from './evidence-list.tsx'
import styles from './reporter.module.css'

type Linked = NonNullable<Report['linkedPerson']>

const Known = ({ person: { name, hasSignedIn, since, evidence, inWords } }: { person: Linked }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const from = formatInstant(since, language)
  return (
    <>
      <p>
        <b>{name ?? t`Bekend met rijksregisternummer`}</b>
      </p>
      <p className="soft small">{t`gekoppeld sinds ${from}, op grond van:`}</p>
      <div className="small">
        {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : (inWords ?? t`niet genoteerd`)}
      </div>
      {hasSignedIn ? null : (
        <p className="soft small">{t`Meldde zich nog niet aan. De melding staat klaar bij het eerste aanmelden.`}</p>
      )}
    </>
  )
}

/** Whose report it is in Mijn Burgerprofiel, how that is known, and the way to link or unlink it for who may. */
export const LinkedPerson = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { personLinked, linkedPerson, legal } = report
  const { begin, said, drawer } = useCommandDrawer(report)
  return (
    <div className={styles.person}>
      <Icon name="id" />
      <div>
        {linkedPerson ? <Known person={linkedPerson} /> : null}
        {linkedPerson ? null : (
          <p className="soft">
            {personLinked ? t`Gekoppeld aan een persoon` : t`Niet gekoppeld aan een persoon`}
          </p>
        )}
        {legal.includes('link_reporter') ? (
          <Button size="small" onClick={() => begin('link_reporter')}>
            {t`Koppel aan een persoon`}
          </Button>
        ) : null}
        {legal.includes('unlink_reporter') ? (
          <Button
            size="small"
            variant="quiet"
            className={styles.unlink}
            onClick={() => begin('unlink_reporter')}
          >
            {t`Maak los van deze persoon`}
          </Button>
        ) : null}
        {said}
        {drawer}
      </div>
    </div>
  )
}
