import type { NoticeWords, TrackStep } from '@meldpunt/domain'
import { frameWords } from './frame-words.ts'
import { type Fact, type NoticeMail, takesReplies } from './notice-mail.ts'

const lineOf = ({ state, label, stateLabel }: TrackStep): string =>
  `${state === 'now' ? '>' : state === 'done' ? 'x' : '-'} ${label} (${stateLabel})`

const factLine = ({ label, value, detail }: Fact, colon: string): string =>
  `${label.replace(/\s*\?$/, '')}${colon} ${[value, detail].filter(Boolean).join(', ')}`

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `| ${line}`)
    .join('\n')

/** The mail for who reads plain text: the same words in the same order. */
export function renderText(
  words: NoticeWords,
  { language, link, city, reference, steps = [], facts = [] }: NoticeMail,
): string {
  const frame = frameWords[language]
  const help = takesReplies(words.action)
    ? `${frame.help}\n${frame.reply.replace('{phone}', city.phone)}`
    : null
  const blocks = [
    [city.name, city.phone, reference].filter(Boolean).join(' · '),
    words.greeting,
    words.heading,
    ...words.paragraphs,
    ...words.quotes.map(({ intro, text }) => `${intro}\n${quoted(text)}`),
    words.nextStep.join(' ') || null,
    steps.map(lineOf).join('\n') || null,
    `${words.actionLabel}${frame.colon}\n${link}`,
    facts.map((one) => factLine(one, frame.colon)).join('\n') || null,
    help,
    `--\n${[words.because, frame.own].join(' ')}\n${[city.name, city.address].filter(Boolean).join(', ')}`,
  ]
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`
}
