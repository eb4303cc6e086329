export const capabilities = 'IMAP4rev1 IDLE MOVE UIDPLUS LITERAL+ AUTH=PLAIN'
