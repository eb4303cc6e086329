import { useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Keys } from '@meldpunt/ui'
import { useState } from 'react'
import { chordPreference, isChordLetter, useChordPreference } from '../../../lib/keys/chord-preference.ts'
import { type Chord, chords } from '../../../lib/keys/chords.ts'
import { chordWords } from '../../../words/chord-words.ts'
import styles from './key-help.module.css'

/** One letter: typing another one changes the key at once, and gives the old one to whoever had the new one. */
const ChordLine = ({ chord, letter }: { chord: Chord; letter: string }) => {
  const { t } = useLingui()
  const does = chordWords(chord)
  return (
    <div>
      <dt>
        <Keys keys={['Alt']} />
        <input
          className={styles.letter}
          aria-label={t`Letter voor ${does}`}
          value={letter.toUpperCase()}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            const typed = event.currentTarget.value.slice(-1).toLowerCase()
            if (isChordLetter(typed)) chordPreference.setLetter(chord, typed)
          }}
        />
      </dt>
      <dd>{does}</dd>
    </div>
  )
}

/** The keys of a call, to see, to change and to switch off. */
export const ChordList = () => {
  const { t } = useLingui()
  const { on, letters } = useChordPreference()
  const [changing, setChanging] = useState(false)
  return (
    <section>
      <h3>{t`In een oproep`}</h3>
      <Checkbox
        label={t`Alt-toetsen gebruiken`}
        hint={t`Zet ze uit als ze botsen met je browser of je hulpmiddel.`}
        checked={on}
        onChange={(event) => chordPreference.setOn(event.target.checked)}
      />
      <dl className={styles.list}>
        {chords.map((chord) =>
          changing ? (
            <ChordLine key={chord} chord={chord} letter={letters[chord]} />
          ) : (
            <div key={chord}>
              <dt>
                <Keys keys={['Alt', letters[chord].toUpperCase()]} />
              </dt>
              <dd>{chordWords(chord)}</dd>
            </div>
          ),
        )}
        <div>
          <dt>
            <Keys keys={['Alt', '1-9']} />
          </dt>
          <dd>{t`Melding van de beller openen`}</dd>
        </div>
        <div>
          <dt>
            <Keys keys={['Ctrl', 'Enter']} />
          </dt>
          <dd>{t`Noteren of registreren`}</dd>
        </div>
        <div>
          <dt>
            <Keys keys={['1-9', 'N']} />
          </dt>
          <dd>{t`Bij “Zelfde?”: die melding, of een nieuwe`}</dd>
        </div>
      </dl>
      <p className={styles.acts}>
        <Button size="small" onClick={() => setChanging(!changing)}>
          {changing ? t`Klaar` : t`Verander de letters`}
        </Button>
        {changing ? (
          <Button size="small" variant="quiet" onClick={chordPreference.reset}>
            {t`Zoals in het begin`}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
