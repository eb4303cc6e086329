import type { ReactNode } from 'react'
import styles from './status.module.css'
import type { StatusCode } from './status-hue.ts'

const ring = <circle cx="8" cy="8" r="6" />
const filled = (d: string) => <path d={d} fill="currentColor" stroke="none" />

// The disc fills up as the work goes on; what leaves that line has a shape of its own.
const drawings: Record<StatusCode, ReactNode> = {
  received: <circle cx="8" cy="8" r="6" strokeDasharray="2.2 2.5" />,
  registered: (
    <>
      {ring}
      {filled('M8 8V4.6A3.4 3.4 0 0 1 11.4 8z')}
    </>
  ),
  in_progress: (
    <>
      {ring}
      {filled('M8 4.6a3.4 3.4 0 0 1 0 6.8z')}
    </>
  ),
  planned: (
    <>
      {ring}
      {filled('M8 4.6A3.4 3.4 0 1 1 4.6 8H8z')}
    </>
  ),
  handled: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <path className={styles.check} d="m5.2 8.2 2 2 3.7-4.2" />
    </>
  ),
  answered: <path d="M2 3h12v7.5H8L4.8 13.5v-3H2z" strokeLinejoin="round" />,
  awaiting_reply: (
    <>
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" strokeLinejoin="round" />
      <path d="M8 5.2v3.2M8 10.7v.1" />
    </>
  ),
  referred: (
    <>
      <path d="M9.5 2.6a6 6 0 1 0 3.9 3.9" />
      <path d="M8 8l5.6-5.6M10.4 2h3.6v3.6" />
    </>
  ),
  declined: (
    <>
      {ring}
      <path d="M4.8 8h6.4" />
    </>
  ),
}

/** The shape of a status. Hidden from software: the word beside it says the same. */
export const StatusGlyph = ({ status }: { status: StatusCode }) => (
  <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true">
    {drawings[status]}
  </svg>
)
