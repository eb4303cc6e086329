import { useLingui } from '@lingui/react/macro'
import { Rating } from '@meldpunt/ui'
import { CommandForm } from './command-form.tsx'
import { KeptText } from './kept-text.tsx'
import { keepText } from './text-keep.ts'

/** What the person thought of it, once; nothing is chosen beforehand. */
export function Opinion({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const keepAs = `${reportId}.rate`
  return (
    <CommandForm
      action="rate"
      reportId={reportId}
      submitLabel={t`Geef mijn mening`}
      onDone={() => keepText(keepAs, '')}
    >
      {({ id, error, posted }) => (
        <>
          <Rating
            id={id('score')}
            name="score"
            legend={t`Hoe vond je het?`}
            hint={t`Van 1 (slecht) tot 5 (heel goed). Je kan dit één keer doen.`}
            labels={[t`Slecht`, t`Matig`, t`Gaat wel`, t`Goed`, t`Heel goed`]}
            error={error('score')}
          />
          <KeptText
            id={id('text')}
            keepAs={keepAs}
            posted={posted('text')}
            rows={2}
            label={t`Waarom?`}
            optionalLabel={t`(hoeft niet)`}
            error={error('text')}
          />
        </>
      )}
    </CommandForm>
  )
}
