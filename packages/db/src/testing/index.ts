export { startTemporaryServer } from './temporary-server.ts'
