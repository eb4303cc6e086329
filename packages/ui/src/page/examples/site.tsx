import { Link } from '../../link/link.tsx'
import { LanguageSwitch } from '../../site/language-switch.tsx'
import { PhoneNumber, SiteFooter } from '../../site/site-footer.tsx'
import { SiteHeader } from '../../site/site-header.tsx'
import type { ExampleGroup } from '../example.ts'

const languages = [
  { code: 'NL', name: 'Nederlands', lang: 'nl', href: '#nl', current: true },
  { code: 'EN', name: 'English', lang: 'en', href: '#en' },
  { code: 'FR', name: 'Français', lang: 'fr', href: '#fr' },
  { code: 'DE', name: 'Deutsch', lang: 'de', href: '#de' },
]

export const site: ExampleGroup = {
  id: 'site',
  title: 'The frame of the citizen site',
  examples: [
    {
      of: 'SiteHeader',
      title: 'on Follow',
      wide: true,
      finds: [
        { role: 'banner' },
        { role: 'link', name: 'Kortrijk 1777, naar het begin' },
        { role: 'link', name: 'Bel 1777' },
      ],
      show: () => (
        <SiteHeader
          skip={{ href: '#site', label: 'Naar de inhoud' }}
          mark={{ word: 'Kortrijk', number: '1777', href: '#site', label: 'Kortrijk 1777, naar het begin' }}
          navLabel="Hoofdmenu"
          nav={[
            { label: 'Melden', href: '#melden' },
            { label: 'Volgen', href: '#volgen', current: true },
            { label: 'Kaart en lijst', href: '#kaart' },
            { label: 'Mijn meldingen', href: '#mijn' },
          ]}
          language={{ label: 'Taal', languages }}
          call={{ href: 'tel:1777', label: 'Bel 1777', short: 'Bel' }}
          menuLabel="Menu"
        />
      ),
    },
    {
      of: 'LanguageSwitch',
      title: 'four languages',
      finds: [
        { role: 'navigation', name: 'Kies je taal' },
        { role: 'link', name: 'FR Français' },
      ],
      show: () => <LanguageSwitch label="Kies je taal" languages={languages} />,
    },
    {
      of: 'SiteFooter',
      title: 'with the city on the river',
      wide: true,
      finds: [{ role: 'contentinfo' }, { role: 'link', name: '1777' }],
      show: () => (
        <SiteFooter
          columns={[
            {
              title: 'Bellen',
              hideTitle: true,
              children: (
                <>
                  <PhoneNumber href="tel:1777">1777</PhoneNumber>
                  <p>Gratis. Elke werkdag van 9 tot 17 uur.</p>
                </>
              ),
            },
            {
              title: 'Langskomen',
              children: (
                <p>
                  Stadhuis van Kortrijk
                  <br />
                  Grote Markt 54, 8500 Kortrijk
                </p>
              ),
            },
            {
              title: 'Noodgeval?',
              children: (
                <p>
                  Brand, ongeval of iemand in gevaar: <Link href="tel:112">112</Link>
                  <br />
                  Politie die meteen moet komen: <Link href="tel:101">101</Link>
                </p>
              ),
            },
            {
              title: 'Over deze site',
              children: (
                <ul>
                  <li>
                    <Link href="#toegankelijkheid">Toegankelijkheid</Link>
                  </li>
                  <li>
                    <Link href="#privacy">Privacy</Link>
                  </li>
                </ul>
              ),
            },
          ]}
        />
      ),
    },
  ],
}
