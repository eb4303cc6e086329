import { Button } from '../../button/button.tsx'
import { IconButton } from '../../button/icon-button.tsx'
import { AppShell } from '../../desk/app-shell.tsx'
import { Avatar } from '../../desk/avatar.tsx'
import { DueLine } from '../../desk/due-line.tsx'
import { EmptyState } from '../../desk/empty-state.tsx'
import { FacetList, ViewList } from '../../desk/facet-list.tsx'
import { Panel, Section } from '../../desk/section.tsx'
import { Skeleton } from '../../desk/skeleton.tsx'
import { ToastRegion, useToast } from '../../desk/toast-region.tsx'
import { Toolbar } from '../../desk/toolbar.tsx'
import type { ExampleGroup } from '../example.ts'

const nothing = () => {}

const ToastButtons = () => {
  const toast = useToast()
  return (
    <div className="acts">
      <Button onClick={() => toast({ tone: 'success', text: 'Gepland voor dinsdag 24 november.' })}>
        Plan
      </Button>
      <Button
        onClick={() =>
          toast({
            tone: 'danger',
            text: 'Niet bewaard.',
            action: { label: 'Probeer opnieuw', onPress: nothing },
          })
        }
      >
        Bewaar zonder netwerk
      </Button>
    </div>
  )
}

export const desk: ExampleGroup = {
  id: 'desk',
  title: 'The desk',
  examples: [
    {
      of: 'AppShell, Avatar',
      title: 'in the space of a department',
      wide: true,
      finds: [
        { role: 'navigation', name: 'Werkruimten' },
        { role: 'link', name: /Wachtrij/ },
      ],
      show: () => (
        <AppShell
          flow
          skip={{ href: '#desk', label: 'Naar de inhoud' }}
          mark={{ word: 'Meldpunt', number: '1777', href: '#desk' }}
          navLabel="Werkruimten"
          spaces={[
            { label: 'Balie', href: '#balie' },
            {
              label: 'Dienst',
              href: '#dienst',
              current: true,
              pages: [
                { label: 'Wachtrij', href: '#wachtrij', count: 38, current: true },
                { label: 'Mijn werk', href: '#werk', count: 5 },
              ],
            },
            { label: 'Inzicht', href: '#inzicht' },
          ]}
          end={
            <>
              <span className="soft small">Publieke Ruimte</span>
              <span>
                <Avatar initials="KB" /> Koen Bossuyt
              </span>
            </>
          }
        >
          <Panel ground="surface">De bladzijde.</Panel>
        </AppShell>
      ),
    },
    {
      of: 'Toolbar',
      title: 'only what is legal now, with its keys',
      finds: [
        { role: 'group', name: 'Wat kan nu' },
        { role: 'button', name: 'Behandeld' },
      ],
      show: () => (
        <Toolbar label="Wat kan nu">
          <Button variant="primary" keyHint="H">
            Behandeld
          </Button>
          <Button keyHint="P">Verplaats datum</Button>
          <Button keyHint="V">Vraag melder</Button>
          <Button variant="quiet" keyHint=".">
            Meer
          </Button>
        </Toolbar>
      ),
    },
    {
      of: 'DueLine',
      title: 'on time, at risk, late, stopped',
      finds: [{ role: 'list' }],
      show: () => (
        <ul>
          <li>
            <DueLine state="on_time" position={0.4} label="vrijdag 27 november" />
          </li>
          <li>
            <DueLine state="at_risk" position={0.92} label="vandaag 17:00" />
          </li>
          <li>
            <DueLine state="late" position={1.4} label="2 dagen te laat" />
          </li>
          <li>
            <DueLine state="stopped" position={0.35} label="klok staat stil" />
          </li>
        </ul>
      ),
    },
    {
      of: 'Section, Panel',
      title: 'three grounds instead of boxes',
      finds: [{ role: 'region', name: 'Berichten aan Rosa' }],
      show: () => (
        <div className="stack">
          <Panel ground="sunken">
            <Section title="Berichten aan Rosa" aside="4 van 5 afgeleverd">
              <p>Waar je op terugkijkt.</p>
            </Section>
          </Panel>
          <Panel ground="surface">
            <Section title="Antwoord" as="h3">
              <p>Wat je bewerkt.</p>
            </Section>
          </Panel>
        </div>
      ),
    },
    {
      of: 'FacetList, ViewList',
      title: 'views and filters with counts',
      finds: [
        { role: 'navigation', name: 'Weergaven' },
        { role: 'group', name: 'Status' },
        { role: 'checkbox', name: 'Gepland 10' },
      ],
      show: () => (
        <Panel ground="sunken">
          <ViewList
            title="Weergaven"
            views={[
              { label: 'Alles open', href: '#alles', count: 38, current: true },
              { label: 'Te laat', href: '#laat', count: 3, late: true },
              { label: 'Wacht op melder', href: '#wacht', count: 4 },
            ]}
          />
          <FacetList
            title="Status"
            name="status"
            selected={['planned']}
            onChange={nothing}
            options={[
              { value: 'registered', label: 'Geregistreerd', count: 17 },
              { value: 'planned', label: 'Gepland', count: 10 },
              { value: 'referred', label: 'Bij partner', count: 0 },
            ]}
          />
        </Panel>
      ),
    },
    {
      of: 'EmptyState',
      title: 'nothing here',
      finds: [{ role: 'button', name: 'Wis de filters' }],
      show: () => (
        <EmptyState
          icon="list"
          title="Geen meldingen met deze filters"
          action={<Button>Wis de filters</Button>}
        >
          Er staan 38 meldingen open. Met minder filters zie je er meer.
        </EmptyState>
      ),
    },
    {
      of: 'Skeleton',
      title: 'on its way',
      finds: [{ role: 'status', name: 'Wachtrij wordt geladen' }],
      show: () => <Skeleton label="Wachtrij wordt geladen" lines={4} />,
    },
    {
      of: 'ToastRegion',
      title: 'what just happened',
      finds: [
        { role: 'region', name: 'Berichten' },
        { role: 'button', name: 'Plan' },
      ],
      show: () => (
        <ToastRegion label="Berichten" closeLabel="Sluit bericht">
          <ToastButtons />
        </ToastRegion>
      ),
    },
    {
      of: 'Avatar',
      title: 'alone, looking, writing',
      finds: [],
      show: () => (
        <p className="acts">
          <span>
            <Avatar initials="KB" /> Koen
          </span>
          <span>
            <Avatar initials="EV" tone="live" /> Els kijkt mee
          </span>
          <span>
            <Avatar initials="HA" tone="edit" /> Hatice schrijft
          </span>
          <IconButton icon="bell" label="Meldingen" />
        </p>
      ),
    },
  ],
}
