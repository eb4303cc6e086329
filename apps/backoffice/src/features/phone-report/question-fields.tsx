import { useLingui } from '@lingui/react/macro'
import { RadioGroup, TextField } from '@meldpunt/ui'
import type { Category, PhoneFormState } from './use-phone-form.ts'

type Question = Category['questions'][number]
type QuestionFieldsProps = { form: PhoneFormState; questions: readonly Question[] }

const QuestionField = ({ form, question }: { form: PhoneFormState; question: Question }) => {
  const { t } = useLingui()
  const name = `answers.${question.code}` as const
  const optionalLabel = question.required ? undefined : t`(hoeft niet)`
  if (question.kind === 'text' || question.kind === 'number') {
    return (
      <TextField
        label={question.label}
        optionalLabel={optionalLabel}
        inputMode={question.kind === 'number' ? 'numeric' : 'text'}
        width={question.kind === 'number' ? 'short' : 'full'}
        {...form.field(name)}
      />
    )
  }
  const yesNo = [
    { value: 'yes', label: t`Ja` },
    { value: 'no', label: t`Nee` },
  ]
  const options = question.options.map(({ code, label }) => ({ value: code, label }))
  return (
    <RadioGroup
      legend={question.label}
      optionalLabel={optionalLabel}
      look="chips"
      {...form.group(name)}
      value={form.watch(name) ?? ''}
      onChange={(answer) => form.setValue(name, answer)}
      options={question.kind === 'yes_no' ? yesNo : options}
    />
  )
}

/** The category's own questions. */
export const QuestionFields = ({ form, questions }: QuestionFieldsProps) =>
  questions.map((question) => <QuestionField key={question.code} form={form} question={question} />)
