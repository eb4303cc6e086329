import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Keys } from '@meldpunt/ui'
import { Dialog } from '@meldpunt/ui/rich'
import { commandKeys } from '../../../lib/command-keys.ts'
import { deskKeys } from '../../../lib/desk-keys.ts'
import { useLanguage } from '../../../lib/language.ts'
import { ChordList } from './chord-list.tsx'
import styles from './key-help.module.css'

type Entry = { keys: string[]; does: string }

const KeyList = ({ title, entries }: { title: string; entries: readonly Entry[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className={styles.list}>
      {entries.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            <Keys keys={keys} />
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

export const KeyHelpDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const everywhere = [
    { keys: ['?'], does: t`Deze lijst` },
    { keys: ['Ctrl', 'K'], does: t`Zoek of doe iets` },
    { keys: ['/'], does: t`Zoeken` },
    { keys: ['J'], does: t`Volgende melding` },
    { keys: ['K'], does: t`Vorige melding` },
    { keys: ['Enter'], does: t`Melding openen` },
    { keys: ['Esc'], does: t`Sluiten of terug` },
  ]
  const commands = Object.entries(commandKeys).map(([key, command]) => ({
    keys: [key.toUpperCase()],
    does: commandLabels[language][command],
  }))
  const inbox = [
    ...Object.entries(deskKeys).map(([key, command]) => ({
      keys: [key.toUpperCase()],
      does: commandLabels[language][command],
    })),
    { keys: ['U'], does: t`Sluimer` },
    { keys: ['X'], does: t`Niets te doen` },
    { keys: ['/'], does: t`Tekstblok, in een tekst` },
    { keys: ['@'], does: t`Collega, in een interne nota` },
    { keys: ['Ctrl', 'Enter'], does: t`Versturen en het volgende openen` },
  ]
  const callback = [
    { keys: ['B'], does: t`Bel terug` },
    { keys: ['G'], does: t`Geen gehoor` },
    { keys: ['H'], does: t`Afgehandeld` },
  ]
  const mail = [
    { keys: ['R'], does: t`Maak een melding` },
    { keys: ['M'], does: t`Voeg toe aan een melding` },
    { keys: ['N'], does: t`Niets te doen` },
  ]
  return (
    <Dialog title={t`Toetsen`} open onClose={onClose} closeLabel={t`Sluiten`}>
      <KeyList title={t`Overal`} entries={everywhere} />
      <KeyList title={t`Op een melding`} entries={[...commands, { keys: ['.'], does: t`Meer` }]} />
      <KeyList title={t`In het postvak`} entries={inbox} />
      <KeyList title={t`Op een terugbelverzoek`} entries={callback} />
      <KeyList title={t`Op een mail om na te kijken`} entries={mail} />
      <ChordList />
      <p className="soft small">{t`Losse letters en cijfers werken niet terwijl je typt. In het menu bij je naam zet je ze uit.`}</p>
    </Dialog>
  )
}
