import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextArea, type TextAreaProps } from '@meldpunt/ui'
import { useEffect, useState } from 'react'
import { textLimit } from '../../lib/text-limit.ts'
import { keepText, keptText } from './text-keep.ts'

type KeptTextProps = Pick<
  TextAreaProps,
  'label' | 'hint' | 'error' | 'optionalLabel' | 'hideLabel' | 'rows'
> & {
  id: string
  /** Under which this browser keeps what was typed until it is sent. */
  keepAs: string
  posted: string
}

/** What was typed before the script was there. */
function typedEarly(id: string): string {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

/** A text that survives a reload, until it is sent. */
export function KeptText({ id, keepAs, posted, ...field }: KeptTextProps) {
  const { t } = useLingui()
  const [text, setText] = useState(posted)
  useEffect(() => setText((typed) => typedEarly(id) || typed || keptText(keepAs)), [id, keepAs])
  const change = (value: string) => {
    setText(value)
    keepText(keepAs, value)
  }
  return (
    <TextArea
      {...field}
      id={id}
      name="text"
      maxLength={textLimit}
      counter={(left) => t`Nog ${plural(left, { one: '# teken', other: '# tekens' })}`}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  )
}
