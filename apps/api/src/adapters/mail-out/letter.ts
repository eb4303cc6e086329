/** One mail, ready to be handed to a mail server. */
export type Letter = {
  to: string
  subject: string
  text: string
  html: string
  /** The same for every attempt, so that a mailbox knows a repeat when it sees one. */
  messageId: string
  /** Of the conversation about one report; null where it belongs to none. */
  thread: string | null
  /** Where an answer is read; null where none is. */
  replyTo: string | null
  language: string
}

type Sent = { detail: string | null }

/** Gives a letter to a mail server: returns when the server took it, throws when it did not. */
export type SendLetter = (letter: Letter) => Promise<Sent>
