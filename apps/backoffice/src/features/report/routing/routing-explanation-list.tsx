import { useLingui } from '@lingui/react/macro'
import type { RoutingExplanation } from '@meldpunt/domain'
import { Button, classNames, Icon } from '@meldpunt/ui'
import { useState } from 'react'
import { leavesOf, sawWords, wantedWords } from '../../../words/routing-words.ts'
import styles from './routing.module.css'
import { useRoutingNames } from './routing-names.ts'

type Rule = RoutingExplanation['tried'][number]
type Numbered = { rule: Rule; number: number }

const RuleItem = ({ rule, number }: Numbered) => {
  const { t } = useLingui()
  const names = useRoutingNames()
  const leaves = leavesOf(rule.when)
  return (
    <li className={classNames(styles.rule, rule.matched && styles.matched)}>
      <Icon name={rule.matched ? 'check' : 'cross'} size="small" />
      <span className="num soft">{number}</span>
      <span>
        {rule.matched ? <b>{rule.ruleName}</b> : rule.ruleName}
        <span className="visually-hidden">{rule.matched ? t`, past` : t`, past niet`}</span>
        {leaves.map((leaf, index) => (
          <span key={index} className={styles.saw} title={wantedWords(leaf, names)}>
            {sawWords(leaf, names)}
          </span>
        ))}
      </span>
    </li>
  )
}

const nearby = 3

/** Every rule that was tried, in order, with the values that were seen; the last few are shown, the rest on request. */
export const RoutingExplanationList = ({ explanation }: { explanation: RoutingExplanation }) => {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const numbered: readonly Numbered[] = explanation.tried.map((rule, index) => ({ rule, number: index + 1 }))
  const shown = all ? numbered : numbered.slice(-(nearby + 1))
  const hidden = numbered.slice(0, numbered.length - shown.length).map(({ number }) => number)
  const [first, last] = [hidden[0], hidden.at(-1)]
  return (
    <>
      <ol className={styles.rules}>
        {shown.map((one) => (
          <RuleItem key={one.rule.ruleId} {...one} />
        ))}
      </ol>
      {explanation.fallback ? (
        <p className="small">{t`Geen enkele regel paste: 1777 houdt de melding.`}</p>
      ) : null}
      {hidden.length > 0 ? (
        <p className={styles.more}>
          <span className="soft small">
            {first === last
              ? t`Ook geprobeerd, paste niet: ${first}.`
              : t`Ook geprobeerd, paste niet: ${first} tot ${last}.`}
          </span>{' '}
          <Button size="small" variant="quiet" onClick={() => setAll(true)}>
            {t`Toon alles`}
          </Button>
        </p>
      ) : null}
    </>
  )
}
