export { type NationalNumberError, parseNationalNumber } from './parse-national-number.ts'
