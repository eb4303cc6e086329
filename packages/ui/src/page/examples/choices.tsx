import { Checkbox } from '../../choice/checkbox.tsx'
import { CheckboxGroup } from '../../choice/checkbox-group.tsx'
import { RadioGroup } from '../../choice/radio-group.tsx'
import { Rating } from '../../choice/rating.tsx'
import type { ExampleGroup } from '../example.ts'

const kinds = ['Sluikstort', 'Glascontainer vol', 'Grofvuil laten ophalen', 'Iets anders'].map((label) => ({
  value: label,
  label,
}))

export const choices: ExampleGroup = {
  id: 'choices',
  title: 'Choices',
  examples: [
    {
      of: 'Checkbox',
      title: 'not ticked, ticked, not possible, with an error',
      finds: [
        { role: 'checkbox', name: 'Mail' },
        { role: 'checkbox', name: 'Ik ga akkoord' },
      ],
      show: () => (
        <div>
          <Checkbox label="Melding op dit toestel" />
          <Checkbox label="Mail" hint="lotte.v@voorbeeld.be" defaultChecked />
          <Checkbox label="Sms" disabled />
          <Checkbox label="Ik ga akkoord" error="Zonder akkoord kunnen we je niet mailen." />
        </div>
      ),
    },
    {
      of: 'CheckboxGroup',
      title: 'channels',
      finds: [
        { role: 'group', name: 'Hoe houden we je op de hoogte?' },
        { role: 'checkbox', name: 'Mijn Burgerprofiel' },
      ],
      show: () => (
        <CheckboxGroup
          legend="Hoe houden we je op de hoogte?"
          name="channels"
          defaultValue={['mail']}
          options={[
            { value: 'mail', label: 'Mail', hint: 'lotte.v@voorbeeld.be' },
            { value: 'profile', label: 'Mijn Burgerprofiel', hint: 'Bericht bij elke stap' },
          ]}
        />
      ),
    },
    {
      of: 'RadioGroup',
      title: 'rows: choices that deserve a thought',
      finds: [
        { role: 'group', name: 'Wat mogen anderen zien?' },
        { role: 'radio', name: 'Niets' },
      ],
      show: () => (
        <RadioGroup
          legend="Wat mogen anderen zien?"
          legendSize="h2"
          look="rows"
          name="public"
          options={[
            {
              value: 'all',
              label: 'Wat, waar en hoe ver het staat',
              hint: 'Op de openbare kaart, met je foto’s. Buren kunnen meevolgen.',
            },
            {
              value: 'text',
              label: 'Hetzelfde, maar zonder mijn foto’s',
              hint: 'Alleen de stad ziet je foto’s.',
            },
            { value: 'none', label: 'Niets', hint: 'Je melding staat niet op de kaart.' },
          ]}
        />
      ),
    },
    {
      of: 'RadioGroup',
      title: 'chips: short words',
      finds: [{ role: 'radio', name: 'Sluikstort' }],
      show: () => (
        <RadioGroup
          legend="We denken dat het hierover gaat"
          hint="Klopt het niet? Kies iets anders."
          look="chips"
          name="category"
          defaultValue="Sluikstort"
          options={kinds}
        />
      ),
    },
    {
      of: 'RadioGroup',
      title: 'list, with an error',
      finds: [{ role: 'group', name: 'Hoeveel is het?' }],
      show: () => (
        <RadioGroup
          legend="Hoeveel is het?"
          name="amount"
          error="Kies hoeveel het ongeveer is."
          options={[
            { value: 'bag', label: 'Past in een zak' },
            { value: 'van', label: 'Past in een bestelwagen' },
            { value: 'more', label: 'Meer dan dat' },
          ]}
        />
      ),
    },
    {
      of: 'Rating',
      title: 'none chosen beforehand',
      finds: [
        { role: 'group', name: 'Hoe vond je het?' },
        { role: 'radio', name: '5 Heel goed' },
      ],
      show: () => (
        <Rating
          legend="Hoe vond je het?"
          hint="Van 1 (slecht) tot 5 (heel goed). Je kan dit één keer doen."
          name="rating"
          labels={['Slecht', 'Matig', 'Gaat wel', 'Goed', 'Heel goed']}
        />
      ),
    },
  ],
}
