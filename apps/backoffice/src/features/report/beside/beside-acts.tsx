import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Button } from '@meldpunt/ui'
import { Menu } from '@meldpunt/ui/rich'
import { deskKeyOf, deskKeys } from '../../../lib/desk-keys.ts'
import { useLanguage } from '../../../lib/language.ts'
import { usePaletteActions } from '../../../lib/palette/palette-actions.ts'
import type { Report } from '../../../lib/report.ts'
import { type KeyActions, useKeys } from '../../../lib/use-keys.ts'
import { deskIcons, deskOffer } from './beside-commands.ts'
import type { Begun } from './beside-pane.tsx'

type BesideActsProps = {
  report: Report
  begun: Begun
  onBegin: (what: Begun) => void
  /** That what was added needs nothing more; null where that is no answer. */
  onNothing: (() => void) | null
}

/** The legal commands and nothing else, by button or by letter. */
export const BesideActs = ({ report, begun, onBegin, onNothing }: BesideActsProps) => {
  const { t } = useLingui()
  const labels = commandLabels[useLanguage()]
  const { first, more } = deskOffer(report.legal)
  const letters: KeyActions = Object.fromEntries(
    Object.entries(deskKeys)
      .filter(([, command]) => report.legal.includes(command))
      .map(([key, command]) => [key, () => onBegin(command)]),
  )
  useKeys({ ...letters, u: () => onBegin('snooze'), x: onNothing ?? undefined })
  usePaletteActions([
    ...[...first, ...more].map((command) => ({
      id: command,
      label: labels[command],
      icon: deskIcons[command],
      keyHint: deskKeyOf(command),
      run: () => onBegin(command),
    })),
    { id: 'snooze', label: t`Sluimer`, icon: 'clock', keyHint: 'U', run: () => onBegin('snooze') },
  ])
  return (
    <>
      {first.map((command) => (
        <Button
          key={command}
          variant="quiet"
          icon={deskIcons[command]}
          keyHint={deskKeyOf(command)}
          aria-pressed={begun === command}
          onClick={() => onBegin(command)}
        >
          {labels[command]}
        </Button>
      ))}
      {onNothing ? (
        <Button variant="quiet" icon="check" keyHint="X" onClick={onNothing}>
          {t`Niets te doen`}
        </Button>
      ) : null}
      <Button variant="quiet" keyHint="U" aria-pressed={begun === 'snooze'} onClick={() => onBegin('snooze')}>
        {t`Sluimer`}
      </Button>
      {more.length > 0 ? (
        <Menu
          label={t`Meer`}
          items={more.map((id) => ({ id, label: labels[id], keyHint: deskKeyOf(id) }))}
          onAction={(id) => onBegin(more.find((command) => command === id) ?? null)}
        />
      ) : null}
    </>
  )
}
