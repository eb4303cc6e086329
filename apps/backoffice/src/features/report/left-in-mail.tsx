import { useLingui } from '@lingui/react/macro'
import { partProblemLabels } from '../../words/mail-words.ts'
import type { ReportMail } from './use-mails.ts'

const mostNamed = 5

/** What is not with the report: it is in the mail alone. */
export const LeftInMail = ({ mail }: { mail: ReportMail }) => {
  const { t, i18n } = useLingui()
  const left = mail.attachments.flatMap(({ name, problem }) => (problem ? [{ name, problem }] : []))
  const named = left
    .slice(0, mostNamed)
    .map(({ name, problem }) => [name, i18n._(partProblemLabels[problem])].filter(Boolean).join(': '))
  const more = left.length - named.length
  const lines = more > 0 ? [...named, t`Nog ${more} in de mail zelf`] : named
  return lines.map((line, index) => (
    <p className="soft small" key={index}>
      {line}
    </p>
  ))
}
