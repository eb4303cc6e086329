export * from './read-aloud.ts'
