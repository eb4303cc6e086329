import { useState } from 'react'
import {
  carryTyped,
  draftName,
  type Edited,
  findLeftBehind,
  forgetTyped,
  keepTyped,
  readTyped,
} from './typed-drafts.ts'

type Values = Record<string, unknown>
/** What a colleague saved, against what is typed here. */
type Stale<Item, Draft> = { theirs: Item; mine: Draft }
type Base<Item, Draft> = {
  version: number
  draft: Draft
  stale: Stale<Item, Draft> | null
  /** Whether this version was saved from here. */
  isSaved: boolean
}

type Setup<Item, Draft> = {
  /** What kind of thing it is, so that drafts of different lists stay apart. */
  kind: string
  id: string
  /** As it was when it was opened; null for a new one. */
  opened: Item | null
  toDraft: (item: Item | null) => Draft
  /** Has the list read again, and gives the thing as it stands there. */
  reread: () => Promise<Item | null>
}

function baseOf<Item extends { version: number }, Draft extends Values>(
  setup: Setup<Item, Draft>,
): Base<Item, Draft> {
  const { kind, id, opened, toDraft } = setup
  const draft = toDraft(opened)
  if (opened === null) return { version: 0, draft, stale: null, isSaved: false }
  const { version } = opened
  const mine = findLeftBehind({ kind, id, version }, draft)
  const stale = mine && { theirs: opened, mine }
  return { version, draft: mine ?? draft, stale, isSaved: false }
}

/** One thing edited in place: when somebody else saved it meanwhile nothing typed is lost, and nothing of theirs is overwritten. */
export function useEditInPlace<Item extends { version: number }, Draft extends Values>(
  setup: Setup<Item, Draft>,
) {
  const { kind, id, toDraft, reread } = setup
  const [base, setBase] = useState(() => baseOf(setup))
  // A new form after each save and each choice.
  const [round, setRound] = useState(0)
  const edited: Edited = { kind, id, version: base.version }
  const begin = (next: Base<Item, Draft>) => {
    setBase(next)
    setRound((before) => before + 1)
  }
  const save = async (version: number, typed: Draft) => {
    forgetTyped(edited)
    const item = await reread()
    // Where the list could not be read again, what was typed is what was saved.
    begin({ version, draft: item?.version === version ? toDraft(item) : typed, stale: null, isSaved: true })
  }
  const meet = (theirs: Item, mine: Draft) => {
    const { version } = theirs
    keepTyped({ ...edited, version }, mine)
    begin({ version, draft: mine, stale: { theirs, mine }, isSaved: false })
  }
  const goOn = async (version: number) => {
    carryTyped(edited, version, base.draft)
    await reread()
    begin({ ...base, version, stale: null, isSaved: true })
  }
  const overtake = (theirs: Item) => meet(theirs, readTyped(edited, base.draft) ?? base.draft)
  const takeTheirs = () => {
    forgetTyped(edited)
    begin({ version: base.version, draft: toDraft(base.stale?.theirs ?? null), stale: null, isSaved: false })
  }
  return {
    ...{ version: base.version, draft: base.draft, stale: base.stale },
    /** Of the form, which begins anew with it. */
    key: round,
    name: draftName(edited),
    /** The version that was saved last from here, until somebody else is met. */
    savedVersion: base.isSaved ? base.version : null,
    /** What is typed was saved as this version. */
    save,
    /** Somebody else saved first. */
    meet,
    /** It is at this version now by something else than its text, and what is typed goes on. */
    goOn,
    /** Somebody else saved it before something other than its text was done. */
    overtake,
    takeTheirs,
  }
}
