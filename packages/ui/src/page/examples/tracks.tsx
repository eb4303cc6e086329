import { MiniTrack } from '../../track/mini-track.tsx'
import { StepTrack } from '../../track/step-track.tsx'
import { Track } from '../../track/track.tsx'
import type { TrackStep } from '../../track/track-stop.tsx'
import type { ExampleGroup } from '../example.ts'

const done = (title: string, when: string, who: string): TrackStep => ({
  state: 'done',
  stateLabel: 'Gedaan',
  title,
  when,
  who,
})
const todo = (title: string, when: string, who: string): TrackStep => ({
  state: 'todo',
  stateLabel: 'Verwacht',
  title,
  when,
  who,
})
const now = (title: string, rest: Partial<TrackStep>): TrackStep => ({
  state: 'now',
  stateLabel: 'Nu',
  title,
  ...rest,
})
const received = done('Ontvangen', 'vrijdag 20 november, 8.12 uur', 'Je melding kwam aan bij 1777')
const registered = done('Geregistreerd', 'vrijdag 20 november, 8.31 uur', 'Doorgegeven aan Nette Stad')
const handled = todo('Behandeld', 'ten laatste vrijdag 27 november', 'Je krijgt een foto van het resultaat')

export const tracks: ExampleGroup = {
  id: 'tracks',
  title: 'The river',
  examples: [
    {
      of: 'Track',
      title: 'planned: a range of days, never a point',
      wide: true,
      finds: [
        { role: 'region', name: 'De weg van je melding' },
        { role: 'list', name: 'De dagen waarop het kan gebeuren' },
      ],
      show: () => (
        <Track
          title="De weg van je melding"
          steps={[
            received,
            registered,
            done('In behandeling', 'vrijdag 20 november, 13.40 uur', 'Karton en zakken zijn al weg'),
            now('Gepland', {
              when: 'sinds vandaag, maandag 23 november, 9.05 uur',
              who: 'De zetel wordt opgehaald op een van deze dagen',
              days: {
                label: 'De dagen waarop het kan gebeuren',
                posts: ['di 24', 'wo 25', 'do 26', 'vr 27'],
              },
            }),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'just received',
      wide: true,
      finds: [{ role: 'heading', name: 'Wat er nu gebeurt' }],
      show: () => (
        <Track
          title="Wat er nu gebeurt"
          showTitle
          steps={[
            now('Ontvangen', {
              when: 'maandag 23 november, 12.35 uur',
              who: '1777 leest je melding vandaag nog',
            }),
            todo('Naar Nette Stad', 'vandaag voor 17 uur', 'Zij ruimen sluikstort op'),
            todo('Gepland', 'meestal binnen 2 werkdagen', 'Dan weet je op welke dagen'),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'waiting for the reporter: a lock',
      wide: true,
      finds: [{ role: 'region', name: 'De weg van je melding over de lamp' }],
      show: () => (
        <Track
          title="De weg van je melding over de lamp"
          steps={[
            received,
            {
              state: 'now',
              stateLabel: 'Nu: wacht op jou',
              title: 'Wachten op antwoord',
              when: 'sinds maandag 23 november, 10.18 uur',
              who: 'De klok van onze belofte staat stil',
              lock: true,
            },
            todo(
              'Naar externe partner',
              'dezelfde werkdag als je antwoord',
              'Fluvius herstelt de straatlampen',
            ),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'with a partner: a side arm',
      wide: true,
      finds: [{ role: 'region', name: 'De weg naar een partner' }],
      show: () => (
        <Track
          title="De weg naar een partner"
          steps={[
            received,
            registered,
            now('Naar externe partner', {
              when: 'sinds maandag 23 november, 10.18 uur',
              who: 'IMOG haalt het grofvuil op',
              arm: { kind: 'side', label: 'Bij IMOG' },
            }),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'back from a partner, at work again',
      wide: true,
      finds: [{ role: 'region', name: 'De weg terug van een partner' }],
      show: () => (
        <Track
          title="De weg terug van een partner"
          steps={[
            received,
            {
              ...done('Naar externe partner', 'vrijdag 20 november', 'IMOG stuurde het terug'),
              arm: { kind: 'side', label: 'Bij IMOG' },
            },
            now('In behandeling', { when: 'sinds maandag 23 november', who: 'Nette Stad doet het zelf' }),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'handled: arrived at the quay',
      wide: true,
      finds: [{ role: 'region', name: 'De weg tot het einde' }],
      show: () => (
        <Track
          title="De weg tot het einde"
          steps={[
            received,
            registered,
            done('In behandeling', 'vr 20 november, 13.40 uur', 'Karton en zakken weg'),
            done('Gepland', 'ma 23 november, 9.05 uur', 'Beloofd: tussen di 24 en vr 27'),
            {
              state: 'now',
              stateLabel: 'Aangekomen',
              title: 'Behandeld',
              when: 'wo 25 november, 10.52 uur',
              who: 'De zetel is weg',
              arrived: true,
            },
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'not handled: a dead arm',
      wide: true,
      finds: [{ role: 'region', name: 'De weg die ophoudt' }],
      show: () => (
        <Track
          title="De weg die ophoudt"
          steps={[
            received,
            registered,
            now('Niet behandeld', {
              stateLabel: 'Gestopt',
              when: 'maandag 23 november, 11.02 uur',
              who: 'Dit is privéterrein',
              arm: { kind: 'dead', label: 'Hier houdt het op' },
            }),
          ]}
        />
      ),
    },
    {
      of: 'Track',
      title: 'reopened: the way goes on',
      wide: true,
      finds: [{ role: 'region', name: 'De weg na heropenen' }],
      show: () => (
        <Track
          title="De weg na heropenen"
          steps={[
            received,
            registered,
            done('Behandeld', 'wo 18 november', 'Nette Stad meldde het als klaar'),
            now('In behandeling', { when: 'sinds vandaag', who: 'Jij zei: niet opgelost. Ze gaan terug.' }),
            handled,
          ]}
        />
      ),
    },
    {
      of: 'MiniTrack',
      title: 'in lists, always with words',
      finds: [{ role: 'list' }],
      show: () => (
        <ul className="stack">
          <li className="acts">
            <MiniTrack total={5} done={0} /> Ontvangen, stap 1 van 5
          </li>
          <li className="acts">
            <MiniTrack total={5} done={3} /> Gepland, stap 4 van 5
          </li>
          <li className="acts">
            <MiniTrack total={4} done={1} waiting /> Wacht op jou, stap 2 van 4
          </li>
          <li className="acts">
            <MiniTrack total={5} done={4} /> Behandeld
          </li>
        </ul>
      ),
    },
    {
      of: 'StepTrack',
      title: 'the form, second page',
      finds: [
        { role: 'navigation', name: 'Stappen van je melding' },
        { role: 'link', name: 'Wat' },
      ],
      show: () => (
        <StepTrack
          label="Stappen van je melding"
          doneLabel="klaar"
          steps={[
            { label: 'Wat', state: 'done', href: '#tracks' },
            { label: 'Waar', state: 'now' },
            { label: 'Wie', state: 'todo' },
            { label: 'Nakijken', state: 'todo' },
          ]}
        />
      ),
    },
  ],
}
