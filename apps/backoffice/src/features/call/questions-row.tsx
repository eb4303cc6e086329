import { useLingui } from '@lingui/react/macro'
import { ChoiceChip, FieldError, Kbd, TextField } from '@meldpunt/ui'
import { type KeyboardEvent, useId } from 'react'
import { singleKeys } from '../../lib/key-preference.ts'
import { digitOf, letterOf } from '../../lib/keys/pressed-key.ts'
import { useStore } from '../../lib/store.ts'
import { isBlank } from './call-report.ts'
import type { Category } from './call-views.ts'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

type Question = Category['questions'][number]
type QuestionProps = { form: CallForm; question: Question }
type Option = { code: string; label: string; letter?: string }

/** The option of a key: its letter, or its place in the row. */
const optionOf = (event: KeyboardEvent, options: readonly Option[]): Option | undefined => {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  const letter = letterOf(event)
  const digit = digitOf(event)
  return options.find((option, index) => (letter && option.letter === letter) || index + 1 === digit)
}

const Choice = ({ form, question, options }: QuestionProps & { options: readonly Option[] }) => {
  const { t } = useLingui()
  const id = useId()
  const keysOn = useStore(singleKeys)
  const name = `answers.${question.code}` as const
  const value = form.watch(name) ?? ''
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const found = keysOn ? optionOf(event, options) : undefined
    if (!found) return
    event.preventDefault()
    form.setValue(name, found.code)
  }
  return (
    <div className={styles.question} data-open={question.required && value === ''}>
      <span id={id}>
        {question.label}
        {question.required ? null : <span className="soft"> {t`(hoeft niet)`}</span>}
      </span>
      <div
        id={form.idOf(name)}
        className={styles.answers}
        role="radiogroup"
        aria-labelledby={id}
        onKeyDown={byKey}
      >
        <FieldError id={`${id}-error`} error={form.errors[name]} />
        {options.map(({ code, label, letter }) => (
          <ChoiceChip
            key={code}
            name={name}
            value={code}
            label={
              letter && keysOn ? (
                <>
                  <span aria-hidden="true">
                    <Kbd>{letter.toUpperCase()}</Kbd>
                  </span>{' '}
                  {label}
                </>
              ) : (
                label
              )
            }
            checked={value === code}
            onChange={() => form.setValue(name, code)}
          />
        ))}
      </div>
    </div>
  )
}

const Written = ({ form, question }: QuestionProps) => {
  const { t } = useLingui()
  return (
    <TextField
      label={question.label}
      optionalLabel={question.required ? undefined : t`(hoeft niet)`}
      inputMode={question.kind === 'number' ? 'numeric' : 'text'}
      width={question.kind === 'number' ? 'short' : 'full'}
      autoComplete="off"
      {...form.field(`answers.${question.code}`)}
    />
  )
}

const QuestionLine = ({ form, question }: QuestionProps) => {
  const { t } = useLingui()
  if (question.kind === 'text' || question.kind === 'number')
    return <Written form={form} question={question} />
  const yesNo = [
    { code: 'yes', label: t`Ja`, letter: t({ message: 'j', comment: 'Key for yes' }) },
    { code: 'no', label: t`Nee`, letter: t({ message: 'e', comment: 'Key for no' }) },
  ]
  return (
    <Choice form={form} question={question} options={question.kind === 'yes_no' ? yesNo : question.options} />
  )
}

/** The category's own questions; a digit or the letter of an answer chooses it. */
export const QuestionsRow = ({ form, questions }: { form: CallForm; questions: readonly Question[] }) => {
  const { t } = useLingui()
  const answers = form.watch('answers')
  if (questions.length === 0) return null
  const isOpen = questions.some(({ code, required }) => required && isBlank(answers[code] ?? ''))
  return (
    <FormRow label={t`Vragen`} state={isOpen ? 'todo' : 'done'}>
      <div className={styles.questions}>
        {questions.map((question) => (
          <QuestionLine key={question.code} form={form} question={question} />
        ))}
      </div>
    </FormRow>
  )
}
