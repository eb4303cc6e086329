import { type CalendarDate, parseDate } from '@internationalized/date'
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
  RangeCalendar,
} from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import styles from './calendar.module.css'

/** A first and a last day, `YYYY-MM-DD`. */
export type DayRange = { from: string; to: string }

export type DateRangeCalendarProps = {
  label: string
  /** For the names of months and days and the first day of the week, for example `nl-BE`. */
  locale: string
  value: DayRange | null
  onChange: (range: DayRange) => void
  min?: string | undefined
  max?: string | undefined
  /** Days that cannot be chosen, for example when the department is closed. A range may run over them. */
  isClosed?: ((day: string) => boolean) | undefined
}

const bound = (name: 'minValue' | 'maxValue', day: string | undefined) =>
  day === undefined ? {} : { [name]: parseDate(day) }

const Days = () => (
  <CalendarGrid weekdayStyle="short">
    <CalendarGridHeader>
      {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
    </CalendarGridHeader>
    <CalendarGridBody>
      {(date: CalendarDate) => <CalendarCell date={date} className={styles.day ?? ''} />}
    </CalendarGridBody>
  </CalendarGrid>
)

/** Two days of one month view, chosen with the mouse, the keyboard or a finger: a range, never a single made-up day. */
export const DateRangeCalendar = (props: DateRangeCalendarProps) => {
  const { label, locale, value, onChange, min, max, isClosed } = props
  return (
    <I18nProvider locale={locale}>
      <RangeCalendar
        className={styles.calendar ?? ''}
        aria-label={label}
        value={value ? { start: parseDate(value.from), end: parseDate(value.to) } : null}
        onChange={({ start, end }) => onChange({ from: start.toString(), to: end.toString() })}
        {...bound('minValue', min)}
        {...bound('maxValue', max)}
        {...(isClosed ? { isDateUnavailable: (date) => isClosed(date.toString()) } : {})}
        allowsNonContiguousRanges
      >
        <div className={styles.head}>
          <Button slot="previous" className={styles.turn ?? ''}>
            <Icon name="chevron-left" />
          </Button>
          <Heading className={styles.month ?? ''} />
          <Button slot="next" className={styles.turn ?? ''}>
            <Icon name="chevron-right" />
          </Button>
        </div>
        <Days />
      </RangeCalendar>
    </I18nProvider>
  )
}
