import '@meldpunt/ui/styles.css'
import './app.css'
import { hydrateRoot } from 'react-dom/client'
import { resumeSending } from '../features/report/start-sending.ts'
import { apiOverHttp } from '../lib/api.ts'
import { languageOf } from '../lib/language.ts'
import { loadErrorWords } from '../lib/load-error-words.ts'
import { loadSiteWords, newI18n } from '../lib/load-language.ts'
import { type PageData, startingWith } from '../lib/page-data.ts'
import type { PostedForm } from '../lib/site.tsx'
import { followPlainLinks } from './follow-plain-links.ts'
import { moveFocusToHeading } from './move-focus-to-heading.ts'
import { createAppRouter } from './router.tsx'
import { SiteRoot } from './site-root.tsx'

type Embedded = { data: PageData; form: PostedForm | null }

/** What the server wrote into the page; it is ours, so its shape is not doubted. */
const embedded = (): Embedded =>
  JSON.parse(document.getElementById('page-data')?.textContent ?? '{"data":{},"form":null}')

async function start(root: HTMLElement): Promise<void> {
  const language = languageOf(location, document.documentElement)
  const { data, form } = embedded()
  const i18n = newI18n(language)
  const router = createAppRouter({ api: startingWith(data, apiOverHttp), language, i18n })
  // The first render has to be what the server sent, without the boundaries of a page made in the browser alone.
  router.ssr = { manifest: undefined }
  const [errorWords] = await Promise.all([
    form ? loadErrorWords(language) : null,
    loadSiteWords(i18n, language),
    router.load(),
  ])
  const site = { language, errorWords, form, head: { title: document.title, status: 200 } }
  hydrateRoot(root, <SiteRoot i18n={i18n} site={site} router={router} />)
  followPlainLinks(router, language)
  moveFocusToHeading(router)
  resumeSending()
}

const root = document.getElementById('root')
if (root) void start(root)
