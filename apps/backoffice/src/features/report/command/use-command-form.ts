import type { CommandType } from '@meldpunt/domain'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { drafts } from '../../../lib/draft.ts'
import { invalidateReport } from '../../../lib/invalidate-report.ts'
import { type Refusal, toRefusal } from '../../../lib/refusal.ts'
import type { Report } from '../../../lib/report.ts'
import type { Outputs } from '../../../lib/trpc.ts'
import { type FormSetup, useSendForm } from '../../../lib/use-send-form.ts'

/** What goes along with every command. */
type Envelope = { commandId: string; reportId: string; expectedVersion: number }
export type NoticePreview = Outputs['report']['previewNotice']
export type Stale = Extract<Refusal, { kind: 'stale' }>['stale']

/** Gives the mail of what stands in the form; null where it cannot be told yet, and no mail where nobody gets one. */
export type AskPreview = (how?: { unasked?: boolean }) => Promise<{ mail: NoticePreview } | null>
type Previewed = { ok: true; mail: NoticePreview } | { ok: false; refusal: Refusal }

/** What every form of a command gets from the page. */
export type CommandFormProps = { report: Report; onDone: () => void; onCancel: () => void }

/** What a form of a command brings: how its fields become data, and the procedure that takes them. */
export type CommandSetup<Draft extends FieldValues, Data extends object> = CommandFormProps &
  Pick<FormSetup<Draft, Data>, 'schema' | 'defaults' | 'neverKept' | 'shape' | 'demand'> & {
    command: CommandType
    send: (input: Data & Envelope) => Promise<unknown>
    /** Only for commands of which the reporter gets a mail. */
    preview?: (input: Data & Envelope) => Promise<NoticePreview>
  }

/**
 * The form of one command. It sends the version that was on the screen when it opened; refused as stale it shows what
 * changed and goes on from the new version, with everything still typed.
 */
export function useCommandForm<Draft extends FieldValues, Data extends object>(
  setup: CommandSetup<Draft, Data>,
) {
  const { report, command, schema, defaults, neverKept, shape, demand, send, preview, onDone, onCancel } =
    setup
  const [version, setVersion] = useState(report.version)
  const [stale, setStale] = useState<Stale | null>(null)
  const toInput = (data: Data, commandId: string) => ({
    ...data,
    commandId,
    reportId: report.id,
    expectedVersion: version,
  })
  const name = `${report.id}.${command}`
  const form = useSendForm<Draft, Data>({
    name,
    schema,
    defaults,
    neverKept,
    shape,
    demand,
    send: async (data, _draft, commandId) => {
      await send(toInput(data, commandId))
      // The command was carried out: a list that cannot be read just now must not look like a refusal.
      await invalidateReport().catch(() => undefined)
      onDone()
    },
    onRefused: (why) => {
      if (why.kind !== 'stale') return
      setStale(why.stale)
      setVersion(why.stale.version)
      void invalidateReport()
    },
  })
  const ask = async (): Promise<Previewed> => {
    const checked = form.check(form.getValues())
    if (!checked.ok) return checked
    try {
      return { ok: true, mail: (await preview?.(toInput(checked.data, form.commandId))) ?? null }
    } catch (error) {
      return { ok: false, refusal: toRefusal(error) }
    }
  }
  const askPreview: AskPreview = async ({ unasked = false } = {}) => {
    const previewed = await ask()
    if (previewed.ok) return previewed
    // Who did not ask for it is not told either why it cannot be shown yet.
    if (!unasked) form.refuse(previewed.refusal)
    return null
  }
  const discard = () => {
    drafts.remove(name)
    onCancel()
  }
  const isLegal = report.legal.includes(command)
  return { ...form, stale, isLegal, askPreview: preview ? askPreview : null, cancel: onCancel, discard }
}
