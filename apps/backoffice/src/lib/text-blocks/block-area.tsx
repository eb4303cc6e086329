import { useLingui } from '@lingui/react/macro'
import type { CommandType } from '@meldpunt/domain'
import { Button, TextArea, type TextAreaProps } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { bothRefs } from '../inline-picker/both-refs.ts'
import styles from '../inline-picker/inline-picker.module.css'
import { PickerList } from '../inline-picker/picker-list.tsx'
import { useInlinePicker } from '../inline-picker/use-inline-picker.ts'
import type { Report } from '../report.ts'
import { client, type Outputs, trpc } from '../trpc.ts'
import { fittingBlocks } from './fitting-blocks.ts'

type TextBlock = Outputs['textBlock']['list'][number]
type BlockAreaProps = TextAreaProps & { report: Report; command: CommandType }

/** The blocks for this report and command, the likeliest first; read once, when the field is shown. */
function useBlocks({ category, language }: Report, command: CommandType): readonly TextBlock[] {
  const wish = { category: category?.code ?? null, command, language }
  return useQuery(trpc.textBlock.list.queryOptions(wish, { staleTime: 300_000 })).data ?? []
}

/** A text to the reporter in which `/` finds a block: a text written before, filled in for this report. */
export const BlockArea = ({ report, command, ref, onKeyDown, onChange, ...field }: BlockAreaProps) => {
  const { t } = useLingui()
  const [query, setQuery] = useState<string | null>(null)
  const [warning, setWarning] = useState<string | null>(null)
  const blocks = useBlocks(report, command)
  const options = query === null ? [] : fittingBlocks(blocks, query)
  const textOf = async ({ id }: TextBlock): Promise<string | null> => {
    const filled = await client.textBlock.fill.query({ id, reportId: report.id }).catch(() => null)
    if (!filled) setWarning(t`Dit blok laadde niet. Probeer opnieuw of typ zelf.`)
    else setWarning(filled.missing.length > 0 ? t`Vul zelf nog aan: ${filled.missing.join(', ')}` : null)
    return filled?.text ?? null
  }
  const picker = useInlinePicker({ sign: '/', options, textOf, onQuery: setQuery, digits: true })
  const onKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    picker.onKeyDown(event)
    if (!event.defaultPrevented) onKeyDown?.(event)
  }
  return (
    <div>
      <div className={styles.frame}>
        <TextArea
          {...field}
          {...picker.aria}
          ref={bothRefs(ref, picker.field)}
          onKeyDown={onKeys}
          onChange={(event) => {
            onChange?.(event)
            picker.look()
          }}
          onClick={picker.look}
        />
        {picker.isOpen && blocks.length > 0 && (options.length > 0 || !query?.includes(' ')) ? (
          <PickerList
            id={picker.listId}
            label={t`Tekstblokken`}
            icon="search"
            query={picker.query}
            count={t`${options.length} van ${blocks.length} blokken`}
            options={options}
            active={picker.active}
            optionId={picker.optionId}
            digits
            onPick={(block) => void picker.pick(block)}
          >
            {({ title, body }) => (
              <>
                <b>{title}</b>
                <span>{body}</span>
              </>
            )}
          </PickerList>
        ) : null}
      </div>
      <p className={styles.bar}>
        <Button variant="quiet" size="small" icon="note" keyHint="/" onClick={picker.open}>
          {t`Tekstblok`}
        </Button>
        <span role="status" className={styles.problem}>
          {warning}
        </span>
      </p>
    </div>
  )
}
