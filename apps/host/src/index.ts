export { createHost, type Host, type HostOptions } from './create-host.ts'
export { type HostConfig, type Role, roles } from './host-config.ts'
