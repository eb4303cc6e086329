import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Icon, StickyNext, TextArea } from '@meldpunt/ui'
import { type FormEvent, type RefObject, useEffect, useRef } from 'react'
import type { Categories } from '../../lib/api.ts'
import { usePath, useSite } from '../../lib/site.tsx'
import { textLimit } from '../../lib/text-limit.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useHydrated } from '../../lib/use-hydrated.ts'
import { CategoryChoice } from './category-choice.tsx'
import { PhotoPicker } from './lazy-photo-picker.ts'
import { SeenAt } from './lazy-seen-at.ts'
import { PlainRest } from './plain-rest.tsx'
import styles from './report-frame.module.css'
import { ReportFrame } from './report-frame.tsx'
import { SavedLine } from './saved-line.tsx'
import { Slip } from './slip.tsx'
import { fieldId } from './steps.ts'
import { draftStore, useDraft } from './use-draft.ts'
import { useStep } from './use-step.ts'

type WhatProps = { categories: Categories; taken: { text: string; category: string } }

const given = (form: HTMLFormElement | null, name: string): string => {
  const value = form ? new FormData(form).get(name) : null
  return typeof value === 'string' ? value : ''
}

/** What a person typed or chose before the script was there, or brought along from the home page, is taken up. */
function useTakenAlong(
  { text, category }: WhatProps['taken'],
  form: RefObject<HTMLFormElement | null>,
): void {
  useEffect(() => {
    const store = draftStore()
    const early = (name: string) => given(form.current, name)
    const { description, seenDay, seenTime } = store.get()
    const chosen = category || early('every') || early('proposed')
    store.change({
      description: description || text || early('description'),
      seenDay: seenDay || early('seenDay'),
      seenTime: seenTime || early('seenTime'),
      ...(chosen === '' ? {} : { category: chosen }),
    })
    // Only once: after that the draft is what counts.
  }, [])
}

export function WhatForm({ categories, taken }: WhatProps) {
  const { t } = useLingui()
  const path = usePath()
  const { form: posted } = useSite()
  const isHydrated = useHydrated()
  const words = useErrorWords()
  const draft = useDraft()
  const form = useRef<HTMLFormElement>(null)
  useTakenAlong(taken, form)
  const { category, errors, error, goOn } = useStep('what', categories)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void goOn()
  }
  const shownErrors = isHydrated ? errors : (posted?.errors ?? {})
  const postedError = (field: string) =>
    shownErrors[field] === undefined ? undefined : words.field(shownErrors[field])
  const before = String(posted?.values.description ?? taken.text)
  return (
    <ReportFrame
      step="what"
      errors={shownErrors}
      aside={<Slip title={t`Je melding tot nu toe`} category={category} />}
    >
      <form ref={form} method="post" action={path('melden')} onSubmit={submit} noValidate>
        <TextArea
          id={fieldId('description')}
          name="description"
          rows={4}
          label={t`Wat is er aan de hand?`}
          labelAs="h1"
          hint={t`Schrijf gewoon wat je ziet. Geen namen of nummerplaten, alsjeblieft.`}
          maxLength={textLimit}
          counter={(left) => t`Nog ${plural(left, { one: '# teken', other: '# tekens' })}`}
          error={isHydrated ? error('description') : postedError('description')}
          value={isHydrated ? draft.description : before}
          onChange={(event) => draftStore().change({ description: event.target.value })}
        />
        <div className="needs-script">
          <CategoryChoice
            categories={categories}
            text={draft.description}
            chosen={draft.category}
            error={error('category')}
            onChoose={(chosen) => draftStore().change({ category: chosen, dangerRead: false })}
          />
        </div>
        <PhotoPicker error={error('attachments')} />
        <SeenAt error={isHydrated ? error('seenAt') : postedError('seenAt')} />
        <Danger />
        <noscript>
          {/* Which no browser with a script renders, so that it does not load it either. */}
          {import.meta.env.SSR ? <PlainRest categories={categories} /> : null}
        </noscript>
        <div className="needs-script">
          <StickyNext saved={<SavedLine />}>
            {/* Without its script this button would post a form of which most is still to come. */}
            <Button type={isHydrated ? 'submit' : 'button'} variant="primary" size="big">
              <Trans>Verder</Trans>
            </Button>
          </StickyNext>
        </div>
      </form>
    </ReportFrame>
  )
}

const Danger = () => (
  <p className={styles.danger}>
    <Icon name="danger" />
    <span>
      <Trans>
        Is er nu gevaar voor mensen? Meld het niet hier, bel <a href="tel:112">112</a>.
      </Trans>
    </span>
  </p>
)
