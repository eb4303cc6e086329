import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Icon, RadioGroup, StickyNext, TextField } from '@meldpunt/ui'
import type { FormEvent } from 'react'
import type { Categories, Preferences } from '../../lib/api.ts'
import type { DraftContact } from './draft.ts'
import styles from './report-frame.module.css'
import { ReportFrame } from './report-frame.tsx'
import { SavedLine } from './saved-line.tsx'
import { Slip } from './slip.tsx'
import { fieldId } from './steps.ts'
import { draftStore, useDraft } from './use-draft.ts'
import { usePrefill } from './use-prefill.ts'
import { useStep } from './use-step.ts'
import { WhoAccount } from './who-account.tsx'

const ways = ['mail', 'phone', 'none'] as const
const isWay = (value: string): value is (typeof ways)[number] => ways.some((way) => way === value)
const changeContact = (change: Partial<DraftContact>) =>
  draftStore().change(({ contact }) => ({ contact: { ...contact, ...change } }))

type WhoFormProps = { categories: Categories; known: Preferences | null }

/** How we can reach the person, with what each way means. Nothing is chosen beforehand. */
export function WhoForm({ categories, known }: WhoFormProps) {
  const { t } = useLingui()
  const isSignedIn = known !== null
  usePrefill(known)
  const { contact } = useDraft()
  const { category, errors, error, goOn } = useStep('who', categories)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changeContact({ account: isSignedIn })
    void goOn()
  }
  return (
    <ReportFrame
      step="who"
      errors={errors}
      aside={<Slip title={t`Je melding tot nu toe`} category={category} />}
    >
      <form onSubmit={submit} noValidate>
        <h1>
          <Trans>Wie ben je?</Trans>
        </h1>
        <WhoAccount />
        <RadioGroup
          id={fieldId('contact.way')}
          name="way"
          legend={t`Hoe mogen we je bereiken?`}
          look="rows"
          error={error('contact.way')}
          value={contact.way ?? ''}
          onChange={(way) => changeContact({ way: isWay(way) ? way : null })}
          options={[
            {
              value: 'mail',
              label: t`Met een mail bij elke stap`,
              hint: t`Je hoort wie je melding heeft, wanneer het gebeurt en wanneer het klaar is. We kunnen je ook iets vragen.`,
            },
            {
              value: 'phone',
              label: t`Alleen per telefoon`,
              hint: t`Een medewerker belt je als er een vraag is. Hoe ver het staat, zie je met je link.`,
            },
            isSignedIn
              ? {
                  value: 'none',
                  label: t`Zoals in mijn voorkeuren`,
                  hint: t`Je vindt alles bij Mijn meldingen, en hoort van ons zoals je daar koos.`,
                }
              : {
                  value: 'none',
                  label: t`Niet, ik blijf onbekend`,
                  hint: t`We kunnen je niets vragen of laten weten. Bewaar daarom de link die je zo meteen krijgt.`,
                },
          ]}
        />
        <ContactFields contact={contact} error={error} />
        <p className={styles.promise}>
          <Icon name="lock" />
          <span>
            <Trans>Anderen zien je naam, je mailadres en je nummer nooit.</Trans>
          </span>
        </p>
        <StickyNext saved={<SavedLine />}>
          <Button type="submit" variant="primary" size="big">
            <Trans>Verder: nakijken</Trans>
          </Button>
        </StickyNext>
      </form>
    </ReportFrame>
  )
}

type FieldsProps = { contact: DraftContact; error: (field: string) => string | undefined }

function ContactFields({ contact, error }: FieldsProps) {
  const { t } = useLingui()
  if (contact.way === null || contact.way === 'none') return null
  const isMail = contact.way === 'mail'
  return (
    <div className="stack">
      {isMail ? (
        <TextField
          id={fieldId('contact.email')}
          label={t`Mailadres`}
          hint={t`Bijvoorbeeld naam@voorbeeld.be`}
          type="email"
          autoComplete="email"
          error={error('contact.email')}
          value={contact.email}
          onChange={(event) => changeContact({ email: event.target.value })}
        />
      ) : null}
      <TextField
        id={fieldId('contact.phone')}
        label={t`Telefoonnummer`}
        optionalLabel={isMail ? t`(hoeft niet)` : undefined}
        hint={t`Bijvoorbeeld 0471 23 45 67`}
        type="tel"
        autoComplete="tel"
        error={error('contact.phone')}
        value={contact.phone}
        onChange={(event) => changeContact({ phone: event.target.value })}
      />
      <TextField
        id={fieldId('contact.name')}
        label={t`Naam`}
        optionalLabel={t`(hoeft niet)`}
        autoComplete="name"
        error={error('contact.name')}
        value={contact.name}
        onChange={(event) => changeContact({ name: event.target.value })}
      />
    </div>
  )
}
