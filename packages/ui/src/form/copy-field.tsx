import { useState } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './form.module.css'

export type CopyFieldProps = {
  /** What it is, for example "the secret link"; said after the word of the button. */
  label: string
  value: string
  copyLabel: string
  copiedLabel: string
}

/** Text to select or to copy, for example a secret link. Answers in a live region; without script the text remains. */
export const CopyField = ({ label, value, copyLabel, copiedLabel }: CopyFieldProps) => {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
  }
  return (
    <div>
      <div className={styles.copy}>
        <code>{value}</code>
        <button type="button" onClick={copy}>
          <Icon name={copied ? 'check' : 'copy'} />
          {copyLabel}
          <span className="visually-hidden"> {label}</span>
        </button>
      </div>
      <p className={styles.copied} role="status">
        {copied ? copiedLabel : ''}
      </p>
    </div>
  )
}
