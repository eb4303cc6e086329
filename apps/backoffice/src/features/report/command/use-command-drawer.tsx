import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../lib/language.ts'
import type { Report } from '../../../lib/report.ts'
import styles from '../report.module.css'
import type { FormCommand } from './offered-commands.ts'

const CommandDrawer = lazy(async () => ({ default: (await import('./command-drawer.tsx')).CommandDrawer }))

/** Milliseconds after which a closed drawer has given the focus back, if there was anything to give it to. */
const focusIsBack = 100

/** Opens the form of a command in a drawer, and says beside the buttons what was done with it. */
export function useCommandDrawer(report: Report) {
  const { t } = useLingui()
  const language = useLanguage()
  const [open, setOpen] = useState<FormCommand | null>(null)
  const [done, setDone] = useState<FormCommand | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that opened the form is often gone with the status it belonged to: without this the keyboard is lost.
  useEffect(() => {
    if (!done || open) return
    const timer = setTimeout(
      () => document.activeElement === document.body && said.current?.focus(),
      focusIsBack,
    )
    return () => clearTimeout(timer)
  }, [done, open])
  const finish = () => {
    setDone(open)
    setOpen(null)
  }
  return {
    begin: setOpen,
    said: (
      <p ref={said} role="status" tabIndex={-1} className={done ? styles.done : 'visually-hidden'}>
        {done ? t`Gedaan: ${commandLabels[language][done]}` : null}
      </p>
    ),
    drawer: open ? (
      <Suspense fallback={null}>
        <CommandDrawer command={open} report={report} onClose={() => setOpen(null)} onDone={finish} />
      </Suspense>
    ) : null,
  }
}
