const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Gives what the work gives, or its refusal, no earlier than after so many ms: how long it took tells nothing of what was found. */
export async function answerAfter<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  await Promise.allSettled([work, pause(ms)])
  return work
}
