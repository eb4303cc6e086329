import { useLingui } from '@lingui/react/macro'
import { type NoticeChannel, noticeChannels, say } from '@meldpunt/domain'
import { CheckboxGroup, type CheckboxGroupProps } from '@meldpunt/ui'
import { useLanguage } from './language.ts'

type ChannelsFieldProps = {
  id: string
  name: string
  error?: string | undefined
  personLinked: boolean
  look?: CheckboxGroupProps['look']
  value: readonly NoticeChannel[]
  onChange: (channels: NoticeChannel[]) => void
}

/** "No message" excludes the others, whichever was ticked last. */
function settle(before: readonly NoticeChannel[], chosen: readonly NoticeChannel[]): NoticeChannel[] {
  const wantsNone = chosen.includes('none') && !before.includes('none')
  return wantsNone ? ['none'] : chosen.filter((channel) => channel !== 'none')
}

/** How somebody wants to be told. */
export const ChannelsField = ({ personLinked, value, onChange, ...frame }: ChannelsFieldProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const offered = noticeChannels.filter((channel) => channel !== 'mijn_burgerprofiel' || personLinked)
  return (
    <CheckboxGroup
      {...frame}
      legend={t`Hoe houden we de melder op de hoogte?`}
      options={offered.map((channel) => ({ value: channel, label: say(language, `told_by.${channel}`) }))}
      value={value}
      onChange={(values) =>
        onChange(
          settle(
            value,
            noticeChannels.filter((channel) => values.includes(channel)),
          ),
        )
      }
    />
  )
}
