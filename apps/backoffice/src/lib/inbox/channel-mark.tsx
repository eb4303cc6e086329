import type { Channel } from '@meldpunt/domain'
import { Icon, type IconName } from '@meldpunt/ui'

const icons: Record<Channel, IconName> = {
  phone: 'phone',
  mail: 'mail',
  web: 'web',
  burgerprofiel: 'id',
  desk: 'building',
  open311: 'external',
}

/** The way that something came in: a drawing, and for software its name. */
export const ChannelMark = ({ channel, label }: { channel: Channel; label: string }) => (
  <>
    <Icon name={icons[channel]} />
    <span className="visually-hidden">{label}</span>
  </>
)
