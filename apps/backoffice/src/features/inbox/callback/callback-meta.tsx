import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { ChannelMark } from '../../../lib/inbox/channel-mark.tsx'
import { useLanguage } from '../../../lib/language.ts'
import type { Callback } from './use-callback.ts'

/** Who to call, since when, and how often that was tried. */
export const CallbackMeta = ({ callback }: { callback: Callback }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { name, phone, shownPhone, createdAt, createdBy, missedCalls, tries } = callback
  const since = formatInstant(createdAt, language)
  return (
    <>
      <span>
        <ChannelMark channel="phone" label={t`Terugbellen`} /> <b>{name ?? t`Zonder naam`}</b>
      </span>
      <a className="num" href={`tel:${phone}`}>
        {shownPhone}
      </a>
      <span>{createdBy ? t`${since}, genoteerd door ${createdBy}` : since}</span>
      {missedCalls > 0 ? (
        <span>{plural(missedCalls, { one: '# gemiste oproep', other: '# gemiste oproepen' })}</span>
      ) : null}
      {tries > 0 ? (
        <span>{plural(tries, { one: '# keer geprobeerd', other: '# keer geprobeerd' })}</span>
      ) : null}
    </>
  )
}
