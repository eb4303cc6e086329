import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../lib/trpc.ts'
import styles from './palette.module.css'

/** An answer read in passing; giving it to a caller is for the call screen. */
export const PaletteAnswer = ({ answerId, onBack }: { answerId: string; onBack: () => void }) => {
  const { t } = useLingui()
  const { data, isError } = useQuery(trpc.answer.get.queryOptions({ id: answerId }))
  const spoken = data?.spoken.map((sentence) => sentence.map(({ text }) => text).join('')).join(' ')
  return (
    <section className={styles.answer} aria-live="polite">
      {isError ? <p>{t`Dit antwoord kan nu niet getoond worden.`}</p> : null}
      <h3>{data?.question}</h3>
      <p className={styles.spoken}>{spoken}</p>
      {data?.body ? <p>{data.body}</p> : null}
      <p>
        <Button autoFocus onClick={onBack}>{t`Terug naar de lijst`}</Button>
      </p>
    </section>
  )
}
