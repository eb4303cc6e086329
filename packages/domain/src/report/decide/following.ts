import type { FollowReport } from '../command.ts'
import { enoughEvidence } from '../link-evidence.ts'
import type { Report } from '../state.ts'
import { by, type Decide, envelope, refuse } from './outcome.ts'
import { refuseContact } from './text.ts'

const follows = (report: Report, follower: string): boolean =>
  report.followers.some(({ id }) => id === follower)

/** Signed in, by an address that was confirmed, or on the phone through a clerk. */
const isKnown = ({ actor, confirmed }: FollowReport): boolean =>
  confirmed || actor.kind === 'clerk' || (actor.kind === 'reporter' && actor.personId !== null)

export const decideFollow: Decide<'follow'> = (report, command) => {
  const { follower, channels, email, phone, language } = command
  if (!isKnown(command)) return refuse('not_confirmed', 'email')
  if (follows(report, follower)) return refuse('already_follows')
  return (
    refuseContact({ email, phone, channels }) ?? [
      {
        ...envelope(command),
        type: 'followed',
        facts: { follower, channels },
        personal: { email, phone, language, ...by(command) },
      },
    ]
  )
}

export const decideUnfollow: Decide<'unfollow'> = (report, command) =>
  follows(report, command.follower)
    ? [
        {
          ...envelope(command),
          type: 'unfollowed',
          facts: { follower: command.follower },
          personal: by(command),
        },
      ]
    : refuse('not_following')

/** What ties a person to a report is kept with the link; what two people can share is refused. */
export const decideLinkReporter: Decide<'link_reporter'> = (_report, command) => {
  const { personId, evidence } = command
  if (!enoughEvidence(evidence)) return refuse('not_enough_evidence', 'evidence')
  return [
    {
      ...envelope(command),
      ...{ type: 'reporter_linked', version: 2 },
      facts: { evidence: [...new Set(evidence)], inWords: null },
      personal: { personId, ...by(command) },
    },
  ]
}

export const decideUnlinkReporter: Decide<'unlink_reporter'> = (_report, command) => [
  { ...envelope(command), type: 'reporter_unlinked', facts: {}, personal: by(command) },
]
