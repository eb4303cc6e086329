import { Button } from '../../button/button.tsx'
import { CopyField } from '../../form/copy-field.tsx'
import { StickyNext } from '../../form/sticky-next.tsx'
import { Summary } from '../../form/summary.tsx'
import { PhotoAdd } from '../../photo/photo-add.tsx'
import { PhotoTile, PhotoTiles } from '../../photo/photo-tile.tsx'
import type { ExampleGroup } from '../example.ts'
import before from '../pictures/before.svg?no-inline'

const nothing = () => {}

export const forms: ExampleGroup = {
  id: 'forms',
  title: 'Parts of forms',
  examples: [
    {
      of: 'PhotoTile, PhotoAdd',
      title: 'done, on its way, refused, and one more',
      finds: [
        { role: 'button', name: 'Verwijder foto 1' },
        { role: 'progressbar', name: '64 % verstuurd' },
        { role: 'alert' },
      ],
      show: () => (
        <PhotoTiles label="Foto’s">
          <PhotoTile src={before} alt="Foto 1: zetel" removeLabel="Verwijder foto 1" onRemove={nothing} />
          <PhotoTile
            src={before}
            alt="Foto 2: zetel van dichtbij"
            removeLabel="Stop met versturen van foto 2"
            onRemove={nothing}
            progress={{ value: 64, label: '64 % verstuurd' }}
          />
          <PhotoTile
            src={before}
            alt="Foto 3"
            removeLabel="Verwijder foto 3"
            onRemove={nothing}
            error="Dit is geen foto. Kies een jpg, png of webp."
          />
          <PhotoAdd label="Nog een foto" />
        </PhotoTiles>
      ),
    },
    {
      of: 'Summary',
      title: 'check your answers',
      finds: [
        { role: 'link', name: 'Wijzig wat' },
        { role: 'link', name: 'Wijzig waar' },
      ],
      show: () => (
        <Summary
          rows={[
            {
              term: 'Wat',
              value: 'Sluikstort\nEr ligt een berg karton en een oude zetel.',
              changeHref: '#wat',
              changeLabel: 'Wijzig',
              changeOf: 'wat',
            },
            {
              term: 'Waar',
              value: <b>Glascontainer, Burgemeester Nolfstraat</b>,
              changeHref: '#waar',
              changeLabel: 'Wijzig',
              changeOf: 'waar',
            },
            { term: 'Wie ben je', value: 'Lotte V., via Mijn Burgerprofiel' },
          ]}
        />
      ),
    },
    {
      of: 'CopyField',
      title: 'a secret link',
      finds: [{ role: 'button', name: 'Kopieer de geheime link' }, { role: 'status' }],
      show: () => (
        <CopyField
          label="de geheime link"
          value="https://1777.kortrijk.be/nl/v/482-193-70-5/9fJ2tQ7cLm4x"
          copyLabel="Kopieer"
          copiedLabel="De link is gekopieerd."
        />
      ),
    },
    {
      of: 'StickyNext',
      title: 'the way on, and that the draft is saved',
      finds: [{ role: 'button', name: 'Verder: waar is het?' }, { role: 'status' }],
      show: () => (
        <StickyNext saved="Bewaard op dit toestel, 12.31 uur">
          <Button variant="primary" size="big">
            Verder: waar is het?
          </Button>
        </StickyNext>
      ),
    },
  ],
}
