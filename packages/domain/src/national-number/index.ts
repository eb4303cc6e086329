export { birthDateOf, type NationalNumberRefusal, parseNationalNumber } from './parse-national-number.ts'
