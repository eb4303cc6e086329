import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Button, Toolbar } from '@meldpunt/ui'
import { Menu } from '@meldpunt/ui/rich'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { commandKeys, keyOf } from '../../lib/command-keys.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import { type KeyActions, useKeys } from '../../lib/use-keys.ts'
import { type OfferedCommand, offer, offeredCommands } from './command/offered-commands.ts'
import styles from './report.module.css'

const CommandDrawer = lazy(async () => ({
  default: (await import('./command/command-drawer.tsx')).CommandDrawer,
}))

/** Milliseconds after which a closed drawer has given the focus back, if there was anything to give it to. */
const focusIsBack = 100

const isOffered = (id: string): id is OfferedCommand => offeredCommands.some((command) => command === id)

/** The legal commands and nothing else; each opens its form, by button or by its letter. */
export const ReportActions = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [open, setOpen] = useState<OfferedCommand | null>(null)
  const [done, setDone] = useState<OfferedCommand | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const { main, others, more } = offer(report)
  const labels = commandLabels[language]
  const keys: KeyActions = Object.fromEntries(
    Object.entries(commandKeys)
      .filter(([, command]) => [main, ...others, ...more].includes(command))
      .map(([key, command]) => [key, () => setOpen(command)]),
  )
  useKeys({
    ...keys,
    '.': () => document.querySelector<HTMLElement>(`.${styles.more} button`)?.click(),
  })
  // The button that opened the form is often gone with the status it belonged to: without this the keyboard is lost.
  useEffect(() => {
    if (!done || open) return
    const timer = setTimeout(
      () => document.activeElement === document.body && said.current?.focus(),
      focusIsBack,
    )
    return () => clearTimeout(timer)
  }, [done, open])
  const button = (command: OfferedCommand, variant: 'primary' | 'secondary') => (
    <Button
      key={command}
      variant={variant}
      keyHint={keyOf(command) ?? undefined}
      onClick={() => setOpen(command)}
    >
      {labels[command]}
    </Button>
  )
  return (
    <>
      <Toolbar label={t`Wat kan nu`}>
        {main ? button(main, 'primary') : null}
        {others.map((command) => button(command, 'secondary'))}
        {more.length > 0 ? (
          <span className={styles.more}>
            <Menu
              label={t`Meer`}
              items={more.map((command) => ({
                id: command,
                label: labels[command],
                ...(keyOf(command) ? { keyHint: keyOf(command) ?? '' } : {}),
              }))}
              onAction={(id) => isOffered(id) && setOpen(id)}
            />
          </span>
        ) : null}
      </Toolbar>
      <p ref={said} role="status" tabIndex={-1} className={done ? styles.done : 'visually-hidden'}>
        {done ? t`Gedaan: ${labels[done]}` : null}
      </p>
      {open ? (
        <Suspense fallback={null}>
          <CommandDrawer
            command={open}
            report={report}
            onClose={() => setOpen(null)}
            onDone={() => {
              setDone(open)
              setOpen(null)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
