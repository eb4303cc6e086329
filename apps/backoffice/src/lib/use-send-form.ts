import type { FieldErrorKey } from '@meldpunt/domain'
import { toFieldErrors } from '@meldpunt/domain/input'
import { useEffect, useId, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import { comeBack } from './come-back.ts'
import { drafts } from './draft.ts'
import { fieldErrorsOf } from './field-errors.ts'
import { keepForm, readKeptForm, renewCommand } from './kept-form.ts'
import { useLanguage } from './language.ts'
import { useMember } from './member.ts'
import { isCommandReused, type Refusal, toRefusal, withoutField } from './refusal.ts'
import { sessionLost } from './session-lost.ts'

type Issues = Parameters<typeof toFieldErrors>[0]
/** A schema of the domain's input module, as far as a form needs it. */
type Schema<Data> = {
  safeParse: (value: unknown) => { success: true; data: Data } | { success: false; error: { issues: Issues } }
}

export type FormSetup<Draft extends FieldValues, Data> = {
  /** Under this name what was typed is kept until it is sent. */
  name: string
  schema: Schema<Data>
  defaults: Draft & DefaultValues<Draft>
  /** Fields that no draft keeps, whatever becomes of the page. */
  neverKept?: readonly (keyof Draft & string)[] | undefined
  /** Makes of the fields what the schema takes, where they differ. */
  shape?: ((draft: Draft) => unknown) | undefined
  /** What this form asks beyond the schema, which cannot know which choice was made on the screen. */
  demand?: ((draft: Draft) => Readonly<Record<string, FieldErrorKey>>) | undefined
  send: (data: Data, draft: Draft, commandId: string) => Promise<unknown>
  onRefused?: (refusal: Refusal) => void
}

export type Checked<Data> = { ok: true; data: Data } | { ok: false; refusal: Refusal }

const nothing: readonly string[] = []

/**
 * A form that checks with a schema of the domain, sends once however often it is tried, keeps what was typed until it is
 * sent, and holds the refusal for beside the fields.
 */
export function useSendForm<Draft extends FieldValues, Data>(setup: FormSetup<Draft, Data>) {
  const { name, schema, defaults, neverKept = nothing, shape, demand, send, onRefused } = setup
  const [kept, setKept] = useState(() => readKeptForm(name, defaults))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const formId = useId()
  const language = useLanguage()
  const member = useMember()
  const form = useForm<Draft>({ defaultValues: { ...defaults, ...kept.values } })
  const { subscribe } = form

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name: field }) => {
          keepForm(name, { commandId: kept.commandId, values }, neverKept)
          if (field) setRefusal((before) => withoutField(before, field))
        },
      }),
    [subscribe, name, kept, neverKept],
  )

  const check = (draft: Draft): Checked<Data> => {
    const missing = demand?.(draft) ?? {}
    const result = schema.safeParse(shape ? shape(draft) : draft)
    const found = result.success ? {} : toFieldErrors(result.error.issues)
    if (result.success && Object.keys(missing).length === 0) return { ok: true, data: result.data }
    return { ok: false, refusal: { kind: 'fields', errors: { ...found, ...missing } } }
  }
  const renew = () => {
    const renewed = renewCommand({ values: form.getValues() })
    keepForm(name, renewed, neverKept)
    setKept(renewed)
  }
  const refuse = (why: Refusal): void => {
    setRefusal(why)
    if (why.kind === 'signed_out') sessionLost.set(true)
    // The first text was carried out, and this one never can be under the same id: it goes on under its own.
    if (isCommandReused(why)) renew()
    onRefused?.(why)
  }
  const submit = form.handleSubmit(async (draft) => {
    const checked = check(draft)
    if (!checked.ok) return refuse(checked.refusal)
    try {
      // Somebody signed in again beside this page, and it need not be who typed this.
      if (sessionLost.get() && !(await comeBack(member))) return
      await send(checked.data, draft, kept.commandId)
      drafts.remove(name)
    } catch (error) {
      refuse(toRefusal(error))
    }
  })

  const errors = fieldErrorsOf(refusal, language)
  const idOf = (field: string) => `${formId}-${field.replaceAll('.', '-')}`
  return {
    ...form,
    submit,
    check,
    refuse,
    commandId: kept.commandId,
    refusal,
    errors,
    idOf,
    isSending: form.formState.isSubmitting,
    /** Everything that a field of the library needs, by its name. */
    field: (field: Path<Draft>) => ({ ...form.register(field), id: idOf(field), error: errors[field] }),
    /** For choices in a group, which report their value themselves. */
    group: (field: Path<Draft>) => ({ id: idOf(field), name: field, error: errors[field] }),
  }
}
