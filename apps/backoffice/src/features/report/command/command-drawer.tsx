import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Drawer } from '@meldpunt/ui/rich'
import { useLanguage } from '../../../lib/language.ts'
import type { Report } from '../../../lib/report.ts'
import { commandForms } from './command-forms.ts'
import type { FormCommand } from './offered-commands.ts'

type CommandDrawerProps = {
  command: FormCommand
  report: Report
  onClose: () => void
  onDone: () => void
}

/** The form of one command beside the report, so that the report can be read while filling it in. */
export const CommandDrawer = ({ command, report, onClose, onDone }: CommandDrawerProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const Form = commandForms[command]
  return (
    <Drawer title={commandLabels[language][command]} open onClose={onClose} closeLabel={t`Sluiten`}>
      <Form key={command} report={report} onDone={onDone} onCancel={onClose} />
    </Drawer>
  )
}
