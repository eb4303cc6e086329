export { startTestS3 } from './test-s3.ts'
