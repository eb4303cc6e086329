import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextArea, type TextAreaProps } from '@meldpunt/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bothRefs } from '../inline-picker/both-refs.ts'
import styles from '../inline-picker/inline-picker.module.css'
import { PickerList } from '../inline-picker/picker-list.tsx'
import { useInlinePicker } from '../inline-picker/use-inline-picker.ts'
import { trpc } from '../trpc.ts'
import { type Mention, mentionText } from './mention.ts'

type MentionAreaProps = TextAreaProps & {
  /** Only who may read this report can be called. */
  reportId: string
  onMention: (mention: Mention) => void
}

/** A note in which `@` finds a colleague, who then finds the note in their inbox. */
export const MentionArea = ({ reportId, onMention, ref, onChange, ...field }: MentionAreaProps) => {
  const { t } = useLingui()
  const [query, setQuery] = useState<string | null>(null)
  const wish = { text: query ?? '', reportId }
  const found = useQuery(
    trpc.members.lookup.queryOptions(wish, { enabled: query !== null, placeholderData: keepPreviousData }),
  )
  const options = query === null ? [] : (found.data ?? [])
  const picker = useInlinePicker({
    sign: '@',
    options,
    textOf: async ({ memberId, name }) => {
      onMention({ id: memberId, name })
      return `${mentionText({ name })} `
    },
    onQuery: setQuery,
    digits: false,
  })
  return (
    <div className={styles.frame}>
      <TextArea
        {...field}
        {...picker.aria}
        ref={bothRefs(ref, picker.field)}
        onKeyDown={picker.onKeyDown}
        onChange={(event) => {
          onChange?.(event)
          picker.look()
        }}
      />
      {picker.isOpen && options.length > 0 ? (
        <PickerList
          id={picker.listId}
          label={t`Collega’s`}
          icon="person"
          query={picker.query}
          count={plural(options.length, { one: '# collega', other: '# collega’s' })}
          options={options}
          active={picker.active}
          optionId={picker.optionId}
          digits={false}
          onPick={(member) => void picker.pick(member)}
        >
          {({ name, department }) => (
            <>
              <b>{name}</b>
              <span>{department}</span>
            </>
          )}
        </PickerList>
      ) : null}
    </div>
  )
}
