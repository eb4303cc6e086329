export * from './read-aloud.ts'
export * from './route.ts'
