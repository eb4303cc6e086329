import { Button } from '../../button/button.tsx'
import { TextField } from '../../field/text-field.tsx'
import { AskBox } from '../../follow/ask-box.tsx'
import { Facts } from '../../follow/facts.tsx'
import { History, HistoryItem, PhotoPair, Said } from '../../follow/history.tsx'
import { ReopenBox } from '../../follow/reopen-box.tsx'
import { Statement } from '../../follow/statement.tsx'
import { StatusMark } from '../../status/status-mark.tsx'
import type { ExampleGroup } from '../example.ts'
import after from '../pictures/after.svg?no-inline'
import before from '../pictures/before.svg?no-inline'

const facts = [
  {
    term: 'Wie heeft het?',
    value: 'Nette Stad, ploeg Grofvuil',
    note: 'Vragen? Bel 1777, werkdagen 9 tot 17 uur.',
  },
  {
    term: 'Wat gebeurt er nu?',
    value: 'Een wagen met laadklep rijdt langs',
    note: 'De zetel paste niet in de gewone wagen.',
  },
  {
    term: 'Onze belofte',
    value: 'Weg binnen 5 werkdagen',
    note: 'Dat is ten laatste vrijdag 27 november. We zitten op schema.',
  },
]

const Pictures = () => (
  <PhotoPair>
    <figure>
      <img className="photo" src={before} alt="Voor: een zetel, karton en zakken" width="800" height="600" />
      <figcaption>Voor, 13.31 uur</figcaption>
    </figure>
    <figure>
      <img className="photo" src={after} alt="Na: de stoep is leeg" width="800" height="600" />
      <figcaption>Na, 13.40 uur</figcaption>
    </figure>
  </PhotoPair>
)

export const follow: ExampleGroup = {
  id: 'follow',
  title: 'Follow',
  examples: [
    {
      of: 'Statement',
      title: 'the sentence is the page',
      finds: [{ role: 'heading', name: /Nette Stad haalt de zetel op/ }],
      show: () => (
        <Statement as="h1">
          Nette Stad haalt de zetel op <em>tussen dinsdag 24 en vrijdag 27 november.</em>
        </Statement>
      ),
    },
    {
      of: 'Facts',
      title: 'columns, and rows in a margin',
      finds: [{ role: 'term' }],
      show: () => (
        <div className="stack">
          <Facts items={facts} />
          <Facts items={facts.slice(0, 2)} look="rows" />
        </div>
      ),
    },
    {
      of: 'History',
      title: 'with pictures, a quote and who was told',
      finds: [
        { role: 'heading', name: 'In behandeling: een deel is al weg' },
        { role: 'img', name: 'Na: de stoep is leeg' },
      ],
      show: () => (
        <History>
          <HistoryItem
            dateTime="2026-11-20T13:40"
            day="vrijdag 20 november"
            time="13.40 uur"
            title="In behandeling: een deel is al weg"
            told="Je kreeg een mail en een bericht in Mijn Burgerprofiel."
          >
            <p>Nette Stad nam het karton en de zakken mee. De zetel is te groot voor deze wagen.</p>
            <Pictures />
          </HistoryItem>
          <HistoryItem
            dateTime="2026-11-20T10:02"
            day="vrijdag 20 november"
            time="10.02 uur"
            title="Jij voegde iets toe"
          >
            <Said>De zetel staat half op het fietspad.</Said>
          </HistoryItem>
        </History>
      ),
    },
    {
      of: 'AskBox',
      title: 'it is your turn',
      finds: [
        { role: 'heading', name: 'Welk nummer staat er op de paal?' },
        { role: 'textbox', name: 'Nummer op de paal' },
      ],
      show: () => (
        <AskBox
          status={<StatusMark status="awaiting_reply" label="Wachten op antwoord" />}
          term="Jij bent aan zet. Antwoord voor maandag 7 december."
        >
          <div>
            <h1>Welk nummer staat er op de paal?</h1>
            <p>Je meldde een lamp die knippert. Er staan drie palen dicht bij elkaar.</p>
          </div>
          <TextField label="Nummer op de paal" width="short" inputMode="numeric" />
          <div className="acts">
            <Button variant="primary" size="big">
              Verstuur mijn antwoord
            </Button>
          </div>
        </AskBox>
      ),
    },
    {
      of: 'ReopenBox',
      title: 'not solved',
      finds: [{ role: 'region', name: 'Niet opgelost?' }],
      show: () => (
        <ReopenBox title="Niet opgelost?">
          <p>
            Zeg het ons. Een medewerker kijkt er dezelfde werkdag naar. Dat kan nog tot woensdag 9 december.
          </p>
          <div className="acts">
            <Button icon="redo">Dit is niet opgelost</Button>
          </div>
        </ReopenBox>
      ),
    },
  ],
}
