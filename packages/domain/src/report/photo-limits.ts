/** Most photos with one command. */
export const attachmentLimit = 10

/** Largest photo that is taken in, bytes: the sites refuse it before it is sent, the server does. */
export const largestPhoto = 15 * 1024 * 1024
