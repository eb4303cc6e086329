import type { ButtonProps } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { CommandForm } from './command-form.tsx'
import { KeptText } from './kept-text.tsx'
import { PhotoField } from './photo-field.tsx'
import { keepText } from './text-keep.ts'

type TextFormProps = {
  action: 'reply' | 'addInformation' | 'requestReopen'
  reportId: string
  label: ReactNode
  hint?: ReactNode
  submitLabel: string
  look?: Pick<ButtonProps, 'variant' | 'size' | 'icon'>
}

/** A text with photos, for one report: an answer, something more, or what is not solved. */
export function TextForm({ action, reportId, label, hint, submitLabel, look }: TextFormProps) {
  const keepAs = `${reportId}.${action}`
  return (
    <CommandForm
      action={action}
      reportId={reportId}
      submitLabel={submitLabel}
      {...(look ? { look } : {})}
      onDone={() => keepText(keepAs, '')}
    >
      {({ id, error, posted }) => (
        <>
          <KeptText
            id={id('text')}
            keepAs={keepAs}
            posted={posted('text')}
            rows={4}
            label={label}
            hint={hint}
            error={error('text') ?? error('attachments')}
          />
          <PhotoField reportId={reportId} />
        </>
      )}
    </CommandForm>
  )
}
