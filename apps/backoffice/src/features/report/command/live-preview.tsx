import { useLingui } from '@lingui/react/macro'
import { type RefObject, useEffect, useRef, useState } from 'react'
import styles from './command-form.module.css'
import { Mail, type ShownMail } from './mail.tsx'
import type { AskPreview } from './use-command-form.ts'

const pause = 600

type Shown = { mail: ShownMail | null } | null

/** Asks for the mail whenever the typing in a form pauses; null while what stands there makes none yet. */
function useLivePreview(ask: AskPreview, form: RefObject<HTMLFormElement | null>): Shown {
  const [shown, setShown] = useState<Shown>(null)
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const element = form.current
    let round = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      round += 1
      const mine = round
      const previewed = await latest.current({ unasked: true })
      if (mine === round) setShown(previewed)
    }
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), pause)
    }
    void look()
    element?.addEventListener('input', onChange)
    return () => {
      round = -1
      clearTimeout(timer)
      element?.removeEventListener('input', onChange)
    }
  }, [form])
  return shown
}

type LivePreviewProps = { ask: AskPreview; form: RefObject<HTMLFormElement | null> }

/** The mail that the reporter gets, kept up with what is typed. */
export const LivePreview = ({ ask, form }: LivePreviewProps) => {
  const { t } = useLingui()
  const shown = useLivePreview(ask, form)
  return (
    <section aria-label={t`Zo komt het aan`} className={styles.live}>
      <h3>{t`Zo komt het aan`}</h3>
      {shown === null ? (
        <p className="soft small">{t`De mail verschijnt hier zodra je tekst klaar is.`}</p>
      ) : null}
      {shown && shown.mail === null ? (
        <p className="soft small">{t`De melder krijgt hiervan geen mail.`}</p>
      ) : null}
      {shown?.mail ? <Mail mail={shown.mail} /> : null}
    </section>
  )
}
