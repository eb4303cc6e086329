import { Button } from '../../button/button.tsx'
import { IconButton } from '../../button/icon-button.tsx'
import { LinkButton } from '../../button/link-button.tsx'
import { Icon } from '../../icon/icon.tsx'
import { type IconName, iconPaths } from '../../icon/icon-paths.ts'
import { Kbd, Keys } from '../../kbd/kbd.tsx'
import { Link } from '../../link/link.tsx'
import type { ExampleGroup } from '../example.ts'
import styles from '../ui-page.module.css'

const isIconName = (name: string): name is IconName => name in iconPaths
const iconNames = Object.keys(iconPaths).filter(isIconName)

export const buttons: ExampleGroup = {
  id: 'buttons',
  title: 'Buttons, links and signs',
  examples: [
    {
      of: 'Button',
      title: 'variants',
      finds: [
        { role: 'button', name: 'Verstuur mijn melding' },
        { role: 'button', name: 'Verwijder' },
      ],
      show: () => (
        <div className="acts">
          <Button variant="primary">Verstuur mijn melding</Button>
          <Button>Dit is niet opgelost</Button>
          <Button variant="quiet">Trek mijn melding in</Button>
          <Button variant="danger">Verwijder</Button>
        </div>
      ),
    },
    {
      of: 'Button',
      title: 'sizes',
      finds: [{ role: 'button', name: 'Verder: waar is het?' }],
      show: () => (
        <div className="acts">
          <Button variant="primary" size="big">
            Verder: waar is het?
          </Button>
          <Button>Gewoon</Button>
          <Button size="small">Klein</Button>
        </div>
      ),
    },
    {
      of: 'Button',
      title: 'with a drawing, with a key, busy, not possible',
      finds: [
        { role: 'button', name: 'Foto toevoegen' },
        { role: 'button', name: 'Behandeld' },
        { role: 'button', name: 'Versturen…' },
      ],
      show: () => (
        <div className="acts">
          <Button icon="camera">Foto toevoegen</Button>
          <Button variant="primary" keyHint="H">
            Behandeld
          </Button>
          <Button keyHint="P">Verplaats datum</Button>
          <Button variant="primary" pending pendingLabel="Versturen…">
            Verstuur
          </Button>
          <Button disabled>Kan nu niet</Button>
        </div>
      ),
    },
    {
      of: 'LinkButton',
      title: 'leads to a page',
      finds: [{ role: 'link', name: 'Meld hier nog iets anders' }],
      show: () => (
        <LinkButton variant="primary" href="#buttons" icon="plus">
          Meld hier nog iets anders
        </LinkButton>
      ),
    },
    {
      of: 'IconButton',
      title: 'named by its label',
      finds: [{ role: 'button', name: 'Sluit' }],
      show: () => (
        <div className="acts">
          <IconButton icon="cross" label="Sluit" />
          <IconButton icon="sync" label="Ververs" />
        </div>
      ),
    },
    {
      of: 'Link',
      title: 'in a sentence and standing alone',
      finds: [
        { role: 'link', name: 'hoe we met je gegevens omgaan' },
        { role: 'link', name: 'Mijn meldingen' },
      ],
      show: () => (
        <div className="stack">
          <p>
            Lees <Link href="#buttons">hoe we met je gegevens omgaan</Link>.
          </p>
          <p>
            <Link href="#buttons" standalone icon="arrow-left">
              Mijn meldingen
            </Link>
          </p>
        </div>
      ),
    },
    {
      of: 'Icon',
      title: 'the whole set',
      finds: [{ role: 'list' }],
      show: () => (
        <ul className={styles.icons}>
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} size="big" /> {name}
            </li>
          ))}
        </ul>
      ),
    },
    {
      of: 'Kbd, Keys',
      title: 'one key, and keys together',
      finds: [],
      show: () => (
        <p>
          <Kbd>J</Kbd> volgende, <Keys keys={['Ctrl', 'K']} /> zoek of doe iets
        </p>
      ),
    },
  ],
}
