import { DateField } from '../../field/date-field.tsx'
import { Fieldset } from '../../field/fieldset.tsx'
import { Select } from '../../field/select.tsx'
import { TextArea } from '../../field/text-area.tsx'
import { TextField } from '../../field/text-field.tsx'
import type { ExampleGroup } from '../example.ts'

const left = (count: number) => (count < 0 ? `${-count} tekens te veel` : `Nog ${count} tekens`)
const departments = [
  { value: 'nette-stad', label: 'Nette Stad' },
  { value: 'publieke-ruimte', label: 'Publieke Ruimte' },
  { value: 'groen', label: 'Groen', disabled: true },
]

export const fields: ExampleGroup = {
  id: 'fields',
  title: 'Fields',
  examples: [
    {
      of: 'TextField',
      title: 'with a hint',
      finds: [{ role: 'textbox', name: 'Nummer op de paal' }],
      show: () => (
        <TextField
          label="Nummer op de paal"
          hint="6 cijfers, op een plaatje op ooghoogte. Bijvoorbeeld 120 314."
          width="short"
          inputMode="numeric"
          name="pole"
        />
      ),
    },
    {
      of: 'TextField',
      title: 'optional, filled, not possible, to read',
      finds: [{ role: 'textbox', name: 'Je naam (hoeft niet)' }],
      show: () => (
        <div className="stack">
          <TextField label="Je naam" optionalLabel="(hoeft niet)" autoComplete="name" />
          <TextField label="Straat en nummer" defaultValue="Sint-Denijsestraat 12" />
          <TextField label="Gemeente" defaultValue="Kortrijk" disabled />
          <TextField label="Referentie" defaultValue="482-193-70-5" readOnly />
        </div>
      ),
    },
    {
      of: 'TextField',
      title: 'with an error',
      finds: [{ role: 'textbox', name: 'Je e-mailadres' }],
      show: () => (
        <TextField
          label="Je e-mailadres"
          type="email"
          autoComplete="email"
          defaultValue="lotte.voorbeeld.be"
          hint="Daarheen sturen we bericht bij elke stap."
          error="Er staat geen @ in. Schrijf het als naam@voorbeeld.be."
        />
      ),
    },
    {
      of: 'TextArea',
      title: 'one question is the page',
      finds: [
        { role: 'heading', name: 'Wat is er aan de hand?' },
        { role: 'textbox', name: 'Wat is er aan de hand?' },
      ],
      show: () => (
        <TextArea
          label="Wat is er aan de hand?"
          labelAs="h1"
          hint="Schrijf gewoon wat je ziet. Geen namen of nummerplaten, alsjeblieft."
        />
      ),
    },
    {
      of: 'TextArea',
      title: 'the counter speaks when the end is near',
      finds: [{ role: 'textbox', name: 'Toelichting' }, { role: 'status' }],
      show: () => (
        <TextArea
          label="Toelichting"
          rows={2}
          maxLength={60}
          counter={left}
          defaultValue="Er ligt een berg karton en een oude zetel naast de glascontainer."
        />
      ),
    },
    {
      of: 'Select',
      title: 'nothing chosen, and with an error',
      finds: [{ role: 'combobox', name: 'Dienst' }],
      show: () => (
        <div className="stack">
          <Select label="Dienst" options={departments} placeholder="Kies een dienst" defaultValue="" />
          <Select
            label="Nieuwe dienst"
            options={departments}
            placeholder="Kies een dienst"
            defaultValue=""
            error="Kies de dienst die het overneemt."
          />
        </div>
      ),
    },
    {
      of: 'DateField',
      title: 'the calendar of the device',
      finds: [],
      show: () => (
        <div className="stack">
          <DateField label="Wanneer zag je het?" defaultValue="2026-11-20" max="2026-11-23" />
          <DateField
            label="Antwoord voor"
            defaultValue="2026-11-24"
            error="Deze dag ligt in de toekomst. Kies vandaag of eerder."
          />
        </div>
      ),
    },
    {
      of: 'Fieldset',
      title: 'questions under one legend',
      finds: [{ role: 'group', name: 'Waar kunnen we je bereiken?' }],
      show: () => (
        <Fieldset legend="Waar kunnen we je bereiken?" legendSize="h2" hint="Eén van de twee is genoeg.">
          <div className="stack">
            <TextField label="E-mailadres" type="email" />
            <TextField label="Telefoon" type="tel" />
          </div>
        </Fieldset>
      ),
    },
  ],
}
