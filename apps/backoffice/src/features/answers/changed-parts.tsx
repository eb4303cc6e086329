import { useLingui } from '@lingui/react/macro'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import { type AnswerDraft, weekKeys } from './answer-draft.ts'

/** An answer as lines of text, each part under a name that stays the same. */
function partsOf(draft: AnswerDraft): readonly string[] {
  const { texts, week } = draft
  return [
    ...Object.values(texts).flatMap(({ question, spoken, body }) => [question, spoken, body]),
    ...[draft.synonyms, draft.followUps, draft.links],
    weekKeys.map((key) => `${key}: ${week[key] || '–'}`).join('  '),
    ...[draft.exceptions, draft.hoursNote],
    [draft.code, draft.owner, draft.category, draft.incident ? 'incident' : ''].join(' '),
    [draft.validFrom, draft.validUntil, draft.reviewOn].join(' '),
  ]
}

type ChangedPartsProps = { before: AnswerDraft | null; after: AnswerDraft }

/** Only what differs, each with the words that went and came. */
export const ChangedParts = ({ before, after }: ChangedPartsProps) => {
  const { t } = useLingui()
  const old = before ? partsOf(before) : []
  const changed = partsOf(after)
    .map((text, index) => ({ text, was: old[index] ?? '', key: `part ${index}` }))
    .filter(({ text, was }) => text !== was)
  if (changed.length === 0) return <p className="soft small">{t`Niets in de tekst.`}</p>
  return changed.map(({ key, was, text }) => <DifferenceText key={key} before={was} after={text} />)
}
