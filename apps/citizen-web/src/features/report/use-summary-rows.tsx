import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import type { SummaryRow } from '@meldpunt/ui'
import type { Category, Question } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import type { Draft } from './draft.ts'
import { Thumbs } from './lazy-thumbs.ts'
import styles from './report-frame.module.css'
import { seenInstant } from './seen-instant.ts'
import { fieldId, type Step, stepPaths } from './steps.ts'
import { useDraft } from './use-draft.ts'

type Row = { term: string; value: SummaryRow['value']; step: Step; field: string }

/** The answers of the whole report, each with the way back to where it was given. */
export function useSummaryRows(category: Category | undefined): readonly SummaryRow[] {
  const { t } = useLingui()
  const draft = useDraft()
  const path = usePath()
  const contact = useContactWords(draft)
  const seen = useSeenWords(draft)
  const answers = useAnswers(draft, category)
  const rows: readonly (Row | null)[] = [
    { term: t`Wat`, value: <What draft={draft} category={category} />, step: 'what', field: 'description' },
    draft.photos.length > 0
      ? { term: t`Foto’s`, value: <Thumbs draft={draft} />, step: 'what', field: 'attachments' }
      : null,
    seen ? { term: t`Gezien`, value: seen, step: 'what', field: 'seenAt' } : null,
    ...answers,
    {
      term: t`Waar`,
      value: <Where draft={draft} none={t`Geen plaats`} />,
      step: 'where',
      field: 'place.text',
    },
    { term: t`Wie ben je`, value: contact.who, step: 'who', field: 'contact.way' },
    { term: t`Hoe hoor je van ons`, value: contact.how, step: 'who', field: 'contact.way' },
  ]
  return rows
    .filter((row) => row !== null)
    .map(({ term, value, step, field }) => ({
      term,
      value,
      changeHref: `${path(stepPaths[step])}#${fieldId(field)}`,
      changeLabel: t`Wijzig`,
      changeOf: term.toLowerCase(),
    }))
}

const What = ({ draft, category }: { draft: Draft; category: Category | undefined }) => (
  <>
    {category ? <b>{category.label}</b> : null}
    <p className={styles.text}>{draft.description}</p>
  </>
)

const Where = ({ draft, none }: { draft: Draft; none: string }) =>
  draft.place.trim() === '' ? (
    none
  ) : (
    <>
      <b>{draft.place}</b>
      {draft.postcode ? <p>{draft.postcode}</p> : null}
    </>
  )

function useSeenWords(draft: Draft): string | null {
  const language = useLanguage()
  const seen = seenInstant(draft)
  return seen === null || Number.isNaN(seen) ? null : formatInstant(seen, language)
}

function useAnswers({ answers }: Draft, category: Category | undefined): readonly Row[] {
  const { t } = useLingui()
  const inWords = ({ kind, options }: Question, answer: string): string => {
    if (kind === 'yes_no') return answer === 'yes' ? t`Ja` : t`Nee`
    return options.find(({ code }) => code === answer)?.label ?? answer
  }
  return (category?.questions ?? []).flatMap((question) => {
    const answer = answers[question.code]
    const field = `answers.${question.code}`
    return answer
      ? [{ term: question.label, value: inWords(question, answer), step: 'questions' as const, field }]
      : []
  })
}

function useContactWords({ contact }: Draft): { who: string; how: string } {
  const { t } = useLingui()
  const known = [contact.name, contact.way === 'mail' ? contact.email : '', contact.phone].filter(
    (text) => text !== '',
  )
  if (contact.way === 'mail') return { who: known.join(', '), how: t`Een mail bij elke stap` }
  if (contact.way === 'phone') return { who: known.join(', '), how: t`Alleen per telefoon` }
  if (contact.way === 'none' && contact.account)
    return { who: t`Jij, zoals je aangemeld bent`, how: t`Zoals in mijn voorkeuren` }
  return contact.way === 'none'
    ? { who: t`Onbekend`, how: t`Niet: je kijkt zelf met je link` }
    : { who: t`Nog niet gekozen`, how: t`Nog niet gekozen` }
}
