import { type ReactNode, useState } from 'react'
import { Button } from '../../button/button.tsx'
import { TextArea } from '../../field/text-area.tsx'
import { ComboBox } from '../../rich/combo-box.tsx'
import { DateRangeCalendar, type DayRange } from '../../rich/date-range-calendar.tsx'
import { Dialog, type DialogProps, Drawer } from '../../rich/dialog.tsx'
import { Menu } from '../../rich/menu.tsx'
import { Tabs } from '../../rich/tabs.tsx'
import type { ExampleGroup } from '../example.ts'

const streets = [
  { id: 'nolf', label: 'Burgemeester Nolfstraat', note: 'Kortrijk' },
  { id: 'buda', label: 'Budastraat', note: 'Kortrijk' },
  { id: 'denijs', label: 'Sint-Denijsestraat', note: 'Kortrijk' },
]
const nothing = () => {}

const Planned = () => {
  const [range, setRange] = useState<DayRange | null>({ from: '2026-11-24', to: '2026-11-27' })
  return (
    <DateRangeCalendar
      label="Gepland tussen"
      locale="nl-BE"
      value={range}
      onChange={setRange}
      min="2026-11-23"
      isClosed={(day) => day === '2026-11-28' || day === '2026-11-29'}
    />
  )
}

type Opened = (props: DialogProps) => ReactNode

const Opens = ({ as: Shown, title }: { as: Opened; title: string }) => {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <Shown
        title={title}
        open={open}
        onClose={close}
        closeLabel="Sluit"
        actions={
          <Button variant="primary" onClick={close}>
            Bevestig
          </Button>
        }
      >
        <TextArea label="Waarom?" hint="De melder leest dit in de mail." />
      </Shown>
    </>
  )
}

export const rich: ExampleGroup = {
  id: 'rich',
  title: 'Rich controls',
  examples: [
    {
      of: 'ComboBox',
      title: 'narrowed by typing, and with an error',
      finds: [{ role: 'combobox', name: 'Straat' }],
      show: () => (
        <div className="stack">
          <ComboBox
            label="Straat"
            hint="Typ de eerste letters."
            options={streets}
            onChange={nothing}
            emptyText="Geen straat gevonden"
          />
          <ComboBox
            label="Partner"
            options={streets}
            onChange={nothing}
            emptyText="Geen partner gevonden"
            error="Kies de partner die het overneemt."
          />
        </div>
      ),
    },
    {
      of: 'Dialog',
      title: 'opens in front of the page',
      finds: [{ role: 'button', name: 'Niet behandelen' }],
      show: () => <Opens as={Dialog} title="Niet behandelen" />,
    },
    {
      of: 'Drawer',
      title: 'opens beside the page',
      finds: [{ role: 'button', name: 'Vraag de melder iets' }],
      show: () => <Opens as={Drawer} title="Vraag de melder iets" />,
    },
    {
      of: 'Menu',
      title: 'a short list of commands',
      finds: [{ role: 'button', name: 'Meer' }],
      show: () => (
        <Menu
          label="Meer"
          onAction={nothing}
          items={[
            { id: 'merge', label: 'Voeg samen', icon: 'merge', keyHint: 'M' },
            { id: 'split', label: 'Splits', icon: 'fork' },
            { id: 'decline', label: 'Niet behandelen', icon: 'ban', danger: true },
          ]}
        />
      ),
    },
    {
      of: 'DateRangeCalendar',
      title: 'a range of days',
      finds: [{ role: 'application', name: /Gepland tussen/ }],
      show: () => <Planned />,
    },
    {
      of: 'Tabs',
      title: 'views of one thing',
      finds: [
        { role: 'tablist', name: 'Bericht' },
        { role: 'tab', name: 'Mail' },
      ],
      show: () => (
        <Tabs
          label="Bericht"
          tabs={[
            { id: 'mail', label: 'Mail', content: <p>Zo ziet de mail eruit.</p> },
            { id: 'sms', label: 'Sms', content: <p>Zo ziet de sms eruit.</p> },
          ]}
        />
      ),
    },
  ],
}
