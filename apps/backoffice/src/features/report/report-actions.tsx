import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Button, Toolbar } from '@meldpunt/ui'
import { Menu } from '@meldpunt/ui/rich'
import { commandKeys, keyOf } from '../../lib/command-keys.ts'
import { useLanguage } from '../../lib/language.ts'
import { usePaletteActions } from '../../lib/palette/palette-actions.ts'
import type { Report } from '../../lib/report.ts'
import { type KeyActions, useKeys } from '../../lib/use-keys.ts'
import { type OfferedCommand, offer, offeredCommands } from './command/offered-commands.ts'
import { useCommandDrawer } from './command/use-command-drawer.tsx'
import styles from './report.module.css'

const isOffered = (id: string): id is OfferedCommand => offeredCommands.some((command) => command === id)

/** The legal commands and nothing else; each opens its form, by button or by its letter. */
export const ReportActions = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { begin, said, drawer } = useCommandDrawer(report)
  const { main, others, more } = offer(report)
  const labels = commandLabels[language]
  const keys: KeyActions = Object.fromEntries(
    Object.entries(commandKeys)
      .filter(([, command]) => [main, ...others, ...more].includes(command))
      .map(([key, command]) => [key, () => begin(command)]),
  )
  useKeys({
    ...keys,
    '.': () => document.querySelector<HTMLElement>(`.${styles.more} button`)?.click(),
  })
  const legal = [...(main ? [main] : []), ...others, ...more]
  usePaletteActions(
    legal.map((command) => ({
      ...{ id: command, label: labels[command], keyHint: keyOf(command), run: () => begin(command) },
    })),
  )
  const button = (command: OfferedCommand, variant: 'primary' | 'secondary') => (
    <Button
      key={command}
      variant={variant}
      keyHint={keyOf(command) ?? undefined}
      onClick={() => begin(command)}
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
              onAction={(id) => isOffered(id) && begin(id)}
            />
          </span>
        ) : null}
      </Toolbar>
      {said}
      {drawer}
    </>
  )
}
