import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, LinkButton, RadioGroup, StickyNext, TextField } from '@meldpunt/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Categories, Category, Question } from '../../lib/api.ts'
import { ReportFrame } from './report-frame.tsx'
import { SavedLine } from './saved-line.tsx'
import { Slip } from './slip.tsx'
import { fieldId } from './steps.ts'
import { draftStore, useDraft } from './use-draft.ts'
import { useStep } from './use-step.ts'

/** What the category wants to know, after its warning where lives may be at stake. */
export function QuestionsForm({ categories }: { categories: Categories }) {
  const { t } = useLingui()
  const { category, errors, error, goOn } = useStep('questions', categories)
  const { dangerRead } = useDraft()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isPassed, setPassed] = useState(false)
  // The button that had the focus is gone with the warning: a screen reader must say where the person is now.
  useEffect(() => {
    if (isPassed) heading.current?.focus()
  }, [isPassed])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void goOn()
  }
  const pass = () => {
    draftStore().change({ dangerRead: true })
    setPassed(true)
    if (category?.questions.length === 0) void goOn()
  }
  if (category?.danger && !dangerRead)
    return <DangerStop category={category} danger={category.danger} onPass={pass} />
  return (
    <ReportFrame
      step="questions"
      errors={errors}
      aside={<Slip title={t`Je melding tot nu toe`} category={category} />}
    >
      <form onSubmit={submit} noValidate>
        <hgroup>
          <h1 ref={heading} tabIndex={-1}>
            <Trans>Nog een paar vragen</Trans>
          </h1>
          <p>{category?.label}</p>
        </hgroup>
        {category?.questions.map((question) => (
          <OneQuestion key={question.code} question={question} error={error(`answers.${question.code}`)} />
        ))}
        <StickyNext saved={<SavedLine />}>
          <Button type="submit" variant="primary" size="big">
            <Trans>Verder: waar is het?</Trans>
          </Button>
        </StickyNext>
      </form>
    </ReportFrame>
  )
}

/** Stops the person before anything else: some things are for 112 or 101, and a report is read too late for them. */
function DangerStop({
  category,
  danger,
  onPass,
}: {
  category: Category
  danger: string
  onPass: () => void
}) {
  return (
    <ReportFrame step="questions">
      <h1>
        <Trans>Is er nu gevaar?</Trans>
      </h1>
      <Alert tone="danger" title={category.label}>
        {danger}
      </Alert>
      <div className="acts">
        <LinkButton href="tel:112" variant="danger" size="big" icon="phone">
          <Trans>Bel 112</Trans>
        </LinkButton>
        <LinkButton href="tel:101" size="big" icon="phone">
          <Trans>Bel 101, politie</Trans>
        </LinkButton>
      </div>
      <div className="acts">
        <Button variant="primary" size="big" onClick={onPass}>
          <Trans>Er is nu geen gevaar, ga verder</Trans>
        </Button>
      </div>
    </ReportFrame>
  )
}

function OneQuestion({ question, error }: { question: Question; error: string | undefined }) {
  const { t } = useLingui()
  const { answers } = useDraft()
  const { code, kind, label, required } = question
  const answer = (value: string) =>
    draftStore().change((draft) => ({ answers: { ...draft.answers, [code]: value } }))
  const common = {
    id: fieldId(`answers.${code}`),
    name: code,
    error,
    optionalLabel: required ? undefined : t`(hoeft niet)`,
  }
  if (kind === 'choice' || kind === 'yes_no') {
    const yesNo = [
      { value: 'yes', label: t`Ja` },
      { value: 'no', label: t`Nee` },
    ]
    const options =
      kind === 'yes_no'
        ? yesNo
        : question.options.map((option) => ({ value: option.code, label: option.label }))
    return (
      <RadioGroup
        {...common}
        legend={label}
        look="rows"
        options={options}
        value={answers[code] ?? ''}
        onChange={answer}
      />
    )
  }
  return (
    <TextField
      {...common}
      label={label}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      width={kind === 'number' ? 'short' : 'full'}
      value={answers[code] ?? ''}
      onChange={(event) => answer(event.target.value)}
    />
  )
}
