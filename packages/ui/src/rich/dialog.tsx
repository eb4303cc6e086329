import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../button/icon-button.tsx'
import { classNames } from '../class-names.ts'
import styles from './rich.module.css'

export type DialogProps = {
  title: string
  open: boolean
  onClose: () => void
  closeLabel: string
  children: ReactNode
  /** The buttons at the foot: the main action first. */
  actions?: ReactNode
}

const Frame = ({
  title,
  open,
  onClose,
  closeLabel,
  children,
  actions,
  look,
}: DialogProps & { look: string }) => (
  <ModalOverlay
    className={classNames(styles.overlay, styles[`${look}Overlay`])}
    isOpen={open}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
    isDismissable
  >
    <Modal className={styles[look] ?? ''}>
      <AriaDialog className={styles.dialog ?? ''}>
        <div className={styles.dialogHead}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <IconButton icon="cross" label={closeLabel} onClick={onClose} />
        </div>
        <div className={styles.dialogBody}>{children}</div>
        {actions ? <div className={classNames(styles.dialogFoot, 'acts')}>{actions}</div> : null}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

/** A question in front of the page: keeps the focus, closes with Escape, gives the focus back. */
export const Dialog = (props: DialogProps) => <Frame {...props} look="modal" />

/** A longer form beside what it is about, at the end side of the window. */
export const Drawer = (props: DialogProps) => <Frame {...props} look="drawer" />

/** A dialog with lines that are longer than a question, high in the window so that what is found grows downwards. */
export const WideDialog = (props: DialogProps) => <Frame {...props} look="wide" />
