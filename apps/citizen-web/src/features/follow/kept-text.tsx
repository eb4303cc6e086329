import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextArea, type TextAreaProps } from '@meldpunt/ui'
import { useEffect, useState } from 'react'
import { textLimit } from '../../lib/text-limit.ts'
import { keepText, keptText } from './text-keep.ts'

type KeptTextProps = Pick<
  TextAreaProps,
  'id' | 'label' | 'hint' | 'error' | 'optionalLabel' | 'hideLabel' | 'rows'
> & {
  /** Under which this browser keeps what was typed until it is sent. */
  keepAs: string
  posted: string
}

/** A text that survives a reload, until it is sent. */
export function KeptText({ keepAs, posted, ...field }: KeptTextProps) {
  const { t } = useLingui()
  const [text, setText] = useState(posted)
  useEffect(() => setText((typed) => typed || keptText(keepAs)), [keepAs])
  const change = (value: string) => {
    setText(value)
    keepText(keepAs, value)
  }
  return (
    <TextArea
      {...field}
      name="text"
      maxLength={textLimit}
      counter={(left) => t`Nog ${plural(left, { one: '# teken', other: '# tekens' })}`}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  )
}
