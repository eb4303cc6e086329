import { useLingui } from '@lingui/react/macro'
import { formatDay } from '@meldpunt/domain'
import { Checkbox, TextArea, TextField } from '@meldpunt/ui'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { useLanguage } from '../../lib/language.ts'
import { weekKeys } from './answer-draft.ts'
import type { Form } from './answer-texts.tsx'
import styles from './answers.module.css'

/** A Monday, to name the days of the week by. */
const monday = 23

/** When something is open, of which the sentence to read aloud is made. */
export const HoursFields = ({ form }: { form: Form }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const dayName = (index: number) => formatDay(`2026-11-${monday + index}`, language).split(/[ ,]/)[0] ?? ''
  const isFilled = weekKeys.some((key) => form.watch(`week.${key}`) !== '')
  const isWrong = Object.keys(form.errors).some((field) => /^(week|exceptions|hoursNote)/.test(field))
  return (
    <details className={frame.more} open={isFilled || isWrong}>
      <summary>{t`Openingsuren`}</summary>
      <div className={styles.week}>
        {weekKeys.map((key, index) => (
          <TextField key={key} {...form.field(`week.${key}`)} label={dayName(index)} autoComplete="off" />
        ))}
      </div>
      <p className="soft small">{t`Schrijf uren zoals 9:00-12:00, 13:30-17:00. Leeg is gesloten.`}</p>
      <div className="stack">
        <Checkbox
          {...form.field('closedOnHolidays')}
          value="closed"
          label={t`Gesloten op wettelijke feestdagen`}
        />
        <TextArea
          {...form.field('exceptions')}
          label={t`Andere dagen`}
          hint={t`Een per regel: 24/12/2026 gesloten kerstavond, of 31/12/2026 9:00-12:00`}
          rows={2}
        />
        <TextField {...form.field('hoursNote')} label={t`Opmerking bij de uren`} autoComplete="off" />
      </div>
    </details>
  )
}
