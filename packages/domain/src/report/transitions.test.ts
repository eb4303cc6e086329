import { describe, expect, test } from 'vitest'
import type { CommandType } from './command.ts'
import { type Stage, stages } from './stage.ts'
import { transitionOf, transitions } from './transitions.ts'

/** Written down a second time, in the words of the design: who may do what from where. W, A(x) and staff as there. */
const design = `
submit          | none                                             | reporter, clerk, system  | submitted          | received
answer          | received, A(received), registered                | clerk                    | answered           | answered
ask             | received, W, referred, A(any)                    | staff, partner           | reply_requested    | awaiting_reply
reply           | A(any)                                           | reporter, clerk, system  | replied            | before
stop_waiting    | A(any)                                           | staff, partner, system   | waiting_ended      | before
register        | received, A(received)                            | clerk, system            | registered         | registered
reroute         | W, A(W)                                          | staff                    | rerouted           | registered
assign          | W                                                | department, lead         | assigned           | unchanged
start           | registered, planned                              | department, lead         | started            | in_progress
plan            | W, A(W)                                          | department, lead         | planned            | planned
unplan          | planned, in_progress                             | department, lead, system | unplanned          | in_progress
handle          | W, referred, A(W), A(referred)                   | staff, partner           | handled            | handled
refer           | received, W, referred, A(any)                    | staff, system            | referred           | referred
take_back       | referred, A(referred)                            | staff, partner           | taken_back         | registered_or_received
decline         | open                                             | staff                    | declined           | declined
withdraw        | open                                             | reporter, clerk          | withdrawn          | declined
request_reopen  | closed                                           | reporter, clerk          | reopen_requested   | unchanged
keep_closed     | closed                                           | staff                    | reopen_refused     | unchanged
reopen          | closed                                           | staff                    | reopened           | registered_or_received
add_information | every                                            | reporter, clerk, system  | information_added  | unchanged
update          | open                                             | staff, partner           | update_posted      | unchanged
note            | every                                            | staff                    | note_added         | unchanged
set_contact     | every                                            | reporter, clerk          | contact_changed    | unchanged
correct         | open                                             | staff                    | corrected          | unchanged
merge           | received, W, A(received), A(W)                   | staff                    | merged             | unchanged
unmerge         | received, W, A(received), A(W)                   | staff                    | unmerged           | registered_or_received
split           | received, W, A(received), A(W)                   | staff                    | split              | parts
unsplit         | received, W, A(received), A(W)                   | staff                    | unsplit            | unchanged
part_changed    | every                                            | system                   | part_changed       | parts
follow          | every                                            | reporter, clerk          | followed           | unchanged
unfollow        | every                                            | reporter, clerk          | unfollowed         | unchanged
link_reporter   | every                                            | reporter, clerk, system  | reporter_linked    | unchanged
unlink_reporter | every                                            | reporter, clerk, system  | reporter_unlinked  | unchanged
rate            | closed                                           | reporter                 | rated              | unchanged
erase           | every                                            | admin, system            | erased             | unchanged
`
const W = ['registered', 'in_progress', 'planned']
const A = (statuses: readonly string[]) => statuses.map((status) => `awaiting_reply:${status}`)
const anyAsked = A(['received', ...W, 'referred'])
const open = ['received', ...W, 'referred', ...anyAsked]
const closed = ['answered', 'handled', 'declined']
const words: Record<string, readonly string[]> = {
  W,
  open,
  closed,
  every: [...open, ...closed],
  staff: ['clerk', 'department', 'lead'],
  'A(W)': A(W),
  'A(received)': A(['received']),
  'A(referred)': A(['referred']),
  'A(any)': anyAsked,
}
const expand = (cell = '') =>
  cell
    .split(',')
    .flatMap((word) => words[word.trim()] ?? [word.trim()])
    .sort()

type Uncovered = Exclude<CommandType, (typeof transitions)[number]['command']>
/** Does not compile while a command has no row. */
const everyCommandHasARow: [Uncovered] extends [never] ? true : false = true

describe('the table of transitions', () => {
  const lines = design.trim().split('\n')

  test.each(lines)('is as designed: %s', (line) => {
    const [command = '', from, by, event = '', to = ''] = line.split('|').map((cell) => cell.trim())
    const row = transitions.find((candidate) => candidate.command === command)
    expect([...(row?.from ?? [])].sort()).toEqual(expand(from))
    expect([...(row?.by ?? [])].sort()).toEqual(expand(by))
    expect([row?.event, row?.to]).toEqual([event, to])
  })

  test('has one row for every command', () => {
    const commands = transitions.map((row) => row.command)
    expect(commands).toEqual(lines.map((line) => line.split('|')[0]?.trim()))
    expect(everyCommandHasARow).toBe(true)
  })

  test('knows every stage: each of them is the start of a command', () => {
    const starts = new Set<Stage>(transitions.flatMap((row) => [...row.from]))
    expect(stages.filter((stage) => !starts.has(stage))).toEqual([])
  })

  test('throws for a command that it does not know', () => {
    expect(() => transitionOf('paint' as CommandType)).toThrow('No transition for paint')
  })
})
