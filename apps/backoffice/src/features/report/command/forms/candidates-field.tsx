import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '@meldpunt/ui'
import { LoadError } from '../../../../lib/load-error.tsx'
import { whyNotEnough } from '../../../../words/evidence-words.ts'
import { EvidenceList } from '../../reporter/evidence-list.tsx'
import styles from '../../reporter/reporter.module.css'
import type { Candidate, useCandidates } from './use-candidates.ts'

/** Stands for who is not known yet, beside the ids of those who are. */
export const newPerson = 'new'

type CandidatesFieldProps = {
  id: string
  error: string | undefined
  search: ReturnType<typeof useCandidates>
  value: string
  onChange: (choice: string) => void
}

const Who = ({ candidate: { name, birthYear } }: { candidate: Candidate }) => {
  const { t } = useLingui()
  const called = name === '' ? t`Bekend met rijksregisternummer, nog zonder naam` : name
  return birthYear === null ? called : t`${called}, geboren in ${birthYear}`
}

function useFoundWords({ data, isPending }: CandidatesFieldProps['search']): string {
  const { t } = useLingui()
  if (isPending) return t`We zoeken`
  const count = data?.candidates.length ?? 0
  if (count === 0 && data?.couldCreate) return t`Dit rijksregisternummer kennen we nog niet.`
  return count === 0
    ? t`Niemand gevonden met deze gegevens. Vraag de geboortedatum of het rijksregisternummer.`
    : plural(count, { one: '# persoon gevonden', other: '# personen gevonden' })
}

const TooLittle = ({ candidates }: { candidates: readonly Candidate[] }) => {
  const { t } = useLingui()
  if (candidates.length === 0) return null
  return (
    <section aria-label={t`Nog niet zeker`}>
      <h3>{t`Nog niet zeker`}</h3>
      <ul className={styles.others}>
        {candidates.map((candidate) => (
          <li key={candidate.personId}>
            <b>
              <Who candidate={candidate} />
            </b>
            <span className="soft small">
              <EvidenceList evidence={candidate.evidence} />
            </span>
            <span className="small">{whyNotEnough(candidate)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who can be chosen and why; below them who cannot, with what to ask. */
export const CandidatesField = ({ id, error, search, value, onChange }: CandidatesFieldProps) => {
  const { t } = useLingui()
  const words = useFoundWords(search)
  const { candidates = [], couldCreate = false } = search.data ?? {}
  const options = candidates
    .filter(({ enough }) => enough)
    .map((candidate) => ({
      value: candidate.personId,
      label: <Who candidate={candidate} />,
      hint: <EvidenceList evidence={candidate.evidence} />,
    }))
  const unknown = {
    value: newPerson,
    label: t`Nog niet bekend`,
    hint: t`We bewaren het nummer versleuteld. De melding staat klaar bij het eerste aanmelden.`,
  }
  const choices = couldCreate ? [...options, unknown] : options
  return (
    <div className={styles.found}>
      <p role="status" className="soft small">
        {words}
      </p>
      {search.isError ? <LoadError error={search.error} onRetry={() => void search.refetch()} /> : null}
      {choices.length > 0 || error ? (
        <RadioGroup
          id={id}
          legend={t`Wie is de melder?`}
          hideLegend={choices.length === 0}
          name="person"
          look="rows"
          error={error}
          value={value}
          onChange={onChange}
          options={choices}
        />
      ) : null}
      <TooLittle candidates={candidates.filter(({ enough }) => !enough)} />
    </div>
  )
}
