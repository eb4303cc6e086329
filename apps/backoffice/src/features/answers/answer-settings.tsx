import { useLingui } from '@lingui/react/macro'
import { Checkbox, Select, TextArea, TextField } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { useLists } from '../../lib/lists.ts'
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
      <div className={frame.pair}>
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
      <div className={frame.pair}>
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

/** Where one has to be, for who asks the way. */
const PlaceFields = ({ form }: GroupProps) => {
  const { t } = useLingui()
  return (
    <Group title={t`Waar je moet zijn`}>
      <div className={frame.pair}>
        <TextField {...form.field('placeName')} label={t`Plaats`} autoComplete="off" />
        <TextField
          {...form.field('placeAddress')}
          label={t`Adres`}
          hint={t`Straat, nummer en gemeente. De balie stuurt er de weg naartoe.`}
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
      <div className={frame.pair}>
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
    <PlaceFields form={form} />
    <CareFields form={form} />
  </>
)
