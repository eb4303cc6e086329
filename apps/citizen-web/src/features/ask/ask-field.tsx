import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Categories, Category } from '../../lib/api.ts'
import { rankCategories } from '../../lib/rank-categories.ts'
import { usePath } from '../../lib/site.tsx'
import { useUsually } from '../../lib/use-usually.ts'
import styles from './ask-field.module.css'
import { FoundAnswers } from './found-answers.tsx'
import { useAnswers } from './use-answers.ts'

/**
 * The one question of the home page: answers first, then what can be reported; what is typed goes along. Without script the
 * form leads to a page that shows the same.
 */
export function AskField({ categories }: { categories: Categories }) {
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  const [text, setText] = useState('')
  const found = rankCategories(categories, text)
  const answers = useAnswers(text)
  const report = path('melden')
  const action = path('antwoord')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    router.history.push(addressOf(text.trim() === '' ? report : action, text))
  }
  return (
    <search>
      <form className={styles.ask} action={action} method="get" onSubmit={submit}>
        <h1>
          <label htmlFor="ask">
            <Trans>Wat wil je melden of vragen?</Trans>
          </label>
        </h1>
        <div className={styles.panel}>
          <div className={styles.line}>
            <Icon name="search" />
            <input
              id="ask"
              name="tekst"
              type="search"
              autoComplete="off"
              aria-describedby="found"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit" className={styles.go}>
              <span className="visually-hidden">{t`Zoek`}</span>
              <Icon name="arrow-right" />
            </button>
          </div>
          <p id="found" role="status" className="visually-hidden">
            {text.trim() === ''
              ? ''
              : t`${plural(answers.length, { one: '# antwoord', other: '# antwoorden' })}, ${plural(found.length, { one: '# soort melding', other: '# soorten meldingen' })} voor ${text}`}
          </p>
          <FoundAnswers answers={answers} />
          {text.trim() === '' ? null : <Found found={found} text={text} action={report} />}
        </div>
      </form>
    </search>
  )
}

/** Address of the form with the words taken along, and the category where one was picked. */
const addressOf = (action: string, text: string, category?: string): string =>
  `${action}?${new URLSearchParams({ tekst: text, ...(category ? { soort: category } : {}) })}`

function Found({ found, text, action }: { found: readonly Category[]; text: string; action: string }) {
  const { t } = useLingui()
  const usually = useUsually()
  return (
    <section className={styles.found} aria-labelledby="about">
      <h2 id="about">
        <Trans>Maak een melding over …</Trans>
      </h2>
      <ul>
        {found.map((category) => (
          <li key={category.code}>
            <a href={addressOf(action, text, category.code)}>{category.label}</a>
            <p>{[category.departmentName, usually(category)].filter((part) => part !== null).join(' · ')}</p>
            <Icon name="arrow-right" />
          </li>
        ))}
        <li>
          <a href={addressOf(action, text)}>{t`Iets anders`}</a>
          <p>{t`Vertel het in je eigen woorden`}</p>
          <Icon name="arrow-right" />
        </li>
      </ul>
    </section>
  )
}
