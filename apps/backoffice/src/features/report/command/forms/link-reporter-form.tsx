import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { linkReporterData } from '@meldpunt/domain/input'
import { DateField, TextField } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { NationalNumberField } from '../../../../lib/national-number-field.tsx'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'
import { CandidatesField, newPerson } from './candidates-field.tsx'
import { useCandidates } from './use-candidates.ts'

/** Who it can be is judged from the list of that moment, so that choice is made again too. */
const neverKept = ['nationalNumber', 'personId'] as const

/** Links the report to who reported it; the server looks again for itself what speaks for that. */
export const LinkReporterForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'link_reporter',
    schema: linkReporterData,
    defaults: { personId: '', nationalNumber: '', birthDate: '', name: props.report.contact?.name ?? '' },
    neverKept,
    shape: (typed) => ({ ...typed, personId: typed.personId === newPerson ? '' : typed.personId }),
    demand: ({ personId }) => (offered.includes(personId) ? {} : { personId: 'person_required' }),
    send: (input) => client.people.link.mutate(input),
  })
  const [choice, nationalNumber, birthDate, name] = form.watch([
    'personId',
    'nationalNumber',
    'birthDate',
    'name',
  ])
  const search = useCandidates(props.report, { nationalNumber, birthDate, name })
  const { candidates = [], couldCreate = false } = search.data ?? {}
  const offered = [
    ...candidates.filter(({ enough }) => enough).map(({ personId }) => personId),
    ...(couldCreate ? [newPerson] : []),
  ]
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].link_reporter}>
      <p className="soft">
        {t`De melder ziet de melding en al haar stappen dan in Mijn Burgerprofiel, en krijgt daar bericht.`}
      </p>
      <NationalNumberField
        {...form.field('nationalNumber')}
        typed={nationalNumber}
        optionalLabel={t`(hoeft niet)`}
      />
      <DateField label={t`Geboortedatum`} optionalLabel={t`(hoeft niet)`} {...form.field('birthDate')} />
      <TextField label={t`Naam`} autoComplete="off" {...form.field('name')} />
      <CandidatesField
        id={form.idOf('personId')}
        error={form.errors.personId ?? form.errors.evidence}
        search={search}
        value={offered.includes(choice) ? choice : ''}
        onChange={(chosen) => form.setValue('personId', chosen)}
      />
    </CommandForm>
  )
}
