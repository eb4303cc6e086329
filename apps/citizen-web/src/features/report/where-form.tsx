import { Trans, useLingui } from '@lingui/react/macro'
import { Button, StickyNext, TextField } from '@meldpunt/ui'
import { type FormEvent, useState } from 'react'
import type { Categories } from '../../lib/api.ts'
import { city } from '../../lib/city.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { ReportFrame } from './report-frame.tsx'
import { SavedLine } from './saved-line.tsx'
import { Slip } from './slip.tsx'
import { fieldId } from './steps.ts'
import { draftStore, useDraft } from './use-draft.ts'
import { useStep } from './use-step.ts'

/** Where it is, in words. Some reports have no place; that is said, not guessed. */
export function WhereForm({ categories }: { categories: Categories }) {
  const { t } = useLingui()
  const words = useErrorWords()
  const draft = useDraft()
  const [isMissing, setMissing] = useState(false)
  const { category, errors, error, goOn } = useStep('where', categories)
  const missing = isMissing && draft.place.trim() === '' ? { 'place.text': 'place_required' } : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.place.trim() === '') setMissing(true)
    else void goOn()
  }
  const withoutPlace = () => {
    draftStore().change({ place: '', postcode: '' })
    void goOn()
  }
  return (
    <ReportFrame
      step="where"
      errors={{ ...missing, ...errors }}
      aside={<Slip title={t`Je melding tot nu toe`} category={category} />}
    >
      <form onSubmit={submit} noValidate>
        <TextField
          id={fieldId('place.text')}
          label={t`Waar is het?`}
          labelAs="h1"
          hint={t`Straat en huisnummer, of een plek die je kent. Bijvoorbeeld ${city.exampleStreet}, of: aan de vijver in het park.`}
          autoComplete="street-address"
          error={'place.text' in missing ? words.field('place_required') : error('place.text')}
          value={draft.place}
          onChange={(event) => draftStore().change({ place: event.target.value })}
        />
        <TextField
          id={fieldId('place.postcode')}
          label={t`Postcode`}
          optionalLabel={t`(hoeft niet)`}
          hint={t`Zo weten we in welke deelgemeente het is. Bijvoorbeeld ${city.examplePostcode}.`}
          width="short"
          inputMode="numeric"
          autoComplete="postal-code"
          error={error('place.postcode')}
          value={draft.postcode}
          onChange={(event) => draftStore().change({ postcode: event.target.value })}
        />
        <div>
          <Button variant="quiet" onClick={withoutPlace}>
            <Trans>Mijn melding gaat niet over een plaats</Trans>
          </Button>
        </div>
        <StickyNext saved={<SavedLine />}>
          <Button type="submit" variant="primary" size="big">
            <Trans>Verder: wie ben je?</Trans>
          </Button>
        </StickyNext>
      </form>
    </ReportFrame>
  )
}
