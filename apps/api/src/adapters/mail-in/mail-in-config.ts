/** The mailbox from which mails are taken. */
export type MailInConfig = {
  /** `imaps://user:password@host/INBOX`: the path is the folder that is read. */
  url: string
  /** The address of the mailbox: what comes from it is a loop. */
  address: string
  /** Where a mail goes once it is taken, and where one that a person has to look at. Made when they are not there. */
  doneFolder: string
  personFolder: string
  /** A larger one is not read whole, bytes. */
  largestMail: number
  /** How often a process asks whether another still reads the mailbox, ms; what is usual where it is not said. */
  askedEvery?: number
}

const megabyte = 1024 * 1024

/** What a city need not choose. */
export const usualMailIn = {
  doneFolder: '1777 verwerkt',
  personFolder: '1777 na te kijken',
  largestMail: 40 * megabyte,
} as const
