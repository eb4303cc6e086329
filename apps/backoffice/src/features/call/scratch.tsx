import { useLingui } from '@lingui/react/macro'
import { TextArea } from '@meldpunt/ui'
import { useStore } from '../../lib/store.ts'
import styles from './caller.module.css'
import type { CallForm } from './use-call-form.ts'

const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Until when everything is safe, or that it waits and for what: never in doubt. */
const KeptLine = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const { at, kept } = useStore(form.saver.saved)
  const troubles = {
    unreached: t`Geen verbinding. Alles staat veilig in deze browser en gaat vanzelf door.`,
    troubled: t`De server bewaart dit nu niet. Alles staat veilig in deze browser en gaat vanzelf door.`,
    refused: t`De server neemt dit niet aan. Het staat alleen in deze browser.`,
  }
  if (kept !== 'server')
    return (
      <p className={styles.waiting} role="status">
        {troubles[kept]}
      </p>
    )
  const words = at === null ? t`Wordt bij elke toets bewaard` : t`Bewaard om ${clock.format(at)}`
  return <p className="small soft num">{words}</p>
}

/** Notes while listening; they go with the contact, and become the description where none is written. */
export const Scratch = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  return (
    <section className={styles.scratch} aria-label={t`Notities`}>
      <TextArea
        label={t`Kladblok`}
        placeholder={t`Typ mee terwijl je luistert`}
        rows={4}
        autoComplete="off"
        {...form.field('scratch')}
      />
      <KeptLine form={form} />
    </section>
  )
}
