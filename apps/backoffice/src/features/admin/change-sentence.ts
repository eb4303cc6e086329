import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { Outputs } from '../../lib/trpc.ts'
import { dataClassWords } from '../../words/data-class-words.ts'
import { roleWords } from '../../words/role-words.ts'

type Change = Outputs['admin']['changes']['rows'][number]

const wordIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
const inWords = <Key extends string>(words: Record<Key, string>): Readonly<Record<string, string>> => words

const roleOf = (code: string) => {
  const { clerk, department, lead, admin, manager, ombudsman } = roleWords
  const said = { clerk: i18n._(clerk), department: i18n._(department), lead: i18n._(lead) }
  const wider = { admin: i18n._(admin), manager: i18n._(manager), ombudsman: i18n._(ombudsman) }
  return wordIn(inWords({ ...said, ...wider }), code)
}

const classOf = (code: string): string => {
  const found = Object.entries(dataClassWords).find(([name]) => name === code)
  return found ? i18n._(found[1].label) : code
}

/** What was changed, in one sentence; a kind that has no words here is shown as it is. */
export function changeSentence({ kind, data }: Change): string {
  const text = (name: string): string => String(data[name] ?? '')
  switch (kind) {
    case 'mapping_added':
      return t`${text('claimValue')} geeft nu ${roleOf(text('role'))} bij ${text('department')}`
    case 'mapping_removed':
      return t`${text('claimValue')} geeft niet meer ${roleOf(text('role'))} bij ${text('department')}`
    case 'member_activated':
      return t`${text('name')} mag zich weer aanmelden`
    case 'member_deactivated':
      return t`${text('name')} mag zich niet meer aanmelden`
    case 'term_changed':
      return t`${classOf(text('dataClass'))}: van ${text('before')} naar ${text('days')} dagen`
    case 'person_forgotten':
      return t`Een burger vergeten: ${text('erased')} meldingen gewist, ${text('unlinked')} losgemaakt`
    case 'text_block_saved':
      return t`Tekstblok ${text('title')} bewaard als versie ${text('version')}`
    case 'text_block_retired':
      return t`Tekstblok ${text('title')} uit gebruik genomen`
    case 'text_block_restored':
      return t`Tekstblok ${text('title')} weer in gebruik`
    case 'answer_saved':
      return t`Antwoord “${text('title')}” bewaard als versie ${text('version')}`
    case 'answer_retired':
      return t`Antwoord “${text('title')}” uit gebruik genomen`
    case 'answer_restored':
      return t`Antwoord “${text('title')}” weer in gebruik`
    case 'answer_reviewed':
      return t`Antwoord “${text('title')}” nagekeken`
    case 'answer_flagged':
      return t`Bij antwoord “${text('title')}” gezegd dat het niet meer klopt`
    case 'answer_flag_settled':
      return t`Twijfel over antwoord “${text('title')}” afgehandeld`
    case 'answer_miss_settled':
      return t`Zoekvraag zonder resultaat “${text('text')}” afgehandeld`
    default:
      return kind
  }
}
