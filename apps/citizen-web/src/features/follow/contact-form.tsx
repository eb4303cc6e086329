import { Trans, useLingui } from '@lingui/react/macro'
import type { FollowView } from '../../lib/api.ts'
import { ChangeContact } from './lazy-forms.ts'
import { More } from './more.tsx'

/** How we tell the person now, and a form to change that. Addresses are masked: the link may have been passed on. */
export function ContactForm({ report }: { report: FollowView }) {
  const { t } = useLingui()
  return (
    <>
      <Known report={report} />
      <More summary={t`Wijzig dit`} action="setContact">
        <ChangeContact report={report} />
      </More>
    </>
  )
}

function Known({ report }: { report: FollowView }) {
  const { email, phone, channels } = report.contact
  const isMailed = channels.includes('mail')
  const isTexted = channels.includes('sms')
  if (isMailed || isTexted)
    return (
      <>
        {isMailed ? (
          <p>
            <Trans>
              Met een mail bij elke stap, naar <b>{email}</b>.
            </Trans>
          </p>
        ) : null}
        {isTexted ? (
          <p>
            <Trans>
              Met een sms bij elke stap, naar <b>{phone}</b>.
            </Trans>
          </p>
        ) : null}
      </>
    )
  return (
    <p>
      {phone ? (
        <Trans>
          We bellen alleen als er een vraag is: <b>{phone}</b>.
        </Trans>
      ) : (
        <Trans>Je krijgt geen berichten. Kijk zelf met je link.</Trans>
      )}
    </p>
  )
}
