import { useLingui } from '@lingui/react/macro'
import { formatDay } from '@meldpunt/domain'
import { Checkbox, Select, TextArea, TextField } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../../lib/language.ts'
import { useLists } from '../../lib/lists.ts'
import { weekKeys } from './answer-draft.ts'
import type { Form } from './answer-texts.tsx'
import styles from './answers.module.css'

/** A few fields that belong together, under their name. */
const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={styles.group}>
    <legend>{title}</legend>
    {children}
  </fieldset>
)

type GroupProps = { form: Form }

/** From when until when it holds, and whether it goes before everything else. */
const WhenFields = ({ form }: GroupProps) => {
  const { t } = useLingui()
  return (
    <Group title={t`Wanneer het geldt`}>
      <Checkbox
        {...form.field('incident')}
        value="incident"
        label={t`Dit is nu aan de hand: toon het boven alles, hier en op de site`}
      />
      <div className={styles.pair}>
        <TextField {...form.field('validFrom')} type="datetime-local" label={t`Geldt vanaf`} />
        <TextField {...form.field('validUntil')} type="datetime-local" label={t`Geldt tot`} />
      </div>
    </Group>
  )
}

/** By which words and at which address it is found. */
const FindFields = ({ form }: GroupProps) => {
  const { t } = useLingui()
  const { categories } = useLists()
  return (
    <Group title={t`Hoe je het vindt`}>
      <TextArea
        {...form.field('synonyms')}
        label={t`Andere woorden van bellers`}
        hint={t`Met een komma ertussen.`}
        rows={2}
      />
      <div className={styles.pair}>
        <Select
          {...form.group('category')}
          value={form.watch('category')}
          onChange={({ currentTarget }) => form.setValue('category', currentTarget.value)}
          label={t`Categorie`}
          placeholder={t`Geen categorie`}
          options={categories.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextField
          {...form.field('code')}
          label={t`Adres op de site`}
          hint={t`Leeg: we maken het van de vraag.`}
          autoComplete="off"
        />
      </div>
    </Group>
  )
}

/** What a caller asks next, and where more stands. */
const MoreFields = ({ form }: GroupProps) => {
  const { t } = useLingui()
  return (
    <Group title={t`Wat erbij hoort`}>
      <TextArea
        {...form.field('followUps')}
        label={t`Vraagt de beller door?`}
        hint={t`Een per regel: vraag | antwoord`}
        rows={3}
      />
      <TextArea
        {...form.field('links')}
        label={t`Links`}
        hint={t`Een per regel: tekst | https://adres`}
        rows={2}
      />
    </Group>
  )
}

/** Whose it is, and when somebody looks whether it still holds. */
const CareFields = ({ form }: GroupProps) => {
  const { t } = useLingui()
  const { departments } = useLists()
  return (
    <Group title={t`Wie het bijhoudt`}>
      <div className={styles.pair}>
        <Select
          {...form.group('owner')}
          value={form.watch('owner')}
          onChange={({ currentTarget }) => form.setValue('owner', currentTarget.value)}
          label={t`Dienst`}
          placeholder={t`Kies een dienst`}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField {...form.field('reviewOn')} type="date" label={t`Nakijken op`} />
      </div>
    </Group>
  )
}

/** All of an answer beside its words. */
export const AnswerSettings = ({ form }: GroupProps) => (
  <>
    <WhenFields form={form} />
    <FindFields form={form} />
    <MoreFields form={form} />
    <CareFields form={form} />
  </>
)

/** A Monday, to name the days of the week by. */
const monday = 23

/** When something is open, of which the sentence to read aloud is made. */
export const HoursFields = ({ form }: { form: Form }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const dayName = (index: number) => formatDay(`2026-11-${monday + index}`, language).split(/[ ,]/)[0] ?? ''
  return (
    <details className={styles.more} open={weekKeys.some((key) => form.watch(`week.${key}`) !== '')}>
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
          hint={t`Een per regel: 2026-12-24 gesloten kerstavond, of 2026-12-31 9:00-12:00`}
          rows={2}
        />
        <TextField {...form.field('hoursNote')} label={t`Opmerking bij de uren`} autoComplete="off" />
      </div>
    </details>
  )
}
