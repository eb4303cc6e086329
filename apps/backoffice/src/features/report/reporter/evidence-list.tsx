import { type LinkEvidence, say, toldEvidence } from '@meldpunt/domain'
import { Icon } from '@meldpunt/ui'
import { useLanguage } from '../../../lib/language.ts'
import { evidenceIcons } from '../../../words/evidence-words.ts'
import styles from './reporter.module.css'

/** What speaks for somebody being the reporter. */
export const EvidenceList = ({ evidence }: { evidence: readonly LinkEvidence[] }) => {
  const language = useLanguage()
  return (
    <span className={styles.evidence}>
      {toldEvidence(evidence).map((one) => (
        <span key={one} className={styles.ground}>
          <Icon name={evidenceIcons[one]} size="small" /> {say(language, `evidence.${one}`)}
        </span>
      ))}
    </span>
  )
}
