export {
  type BlockValues,
  type BlockVariable,
  blockVariables,
  type FilledBlock,
  fillTextBlock,
  unknownVariables,
} from './fill-text-block.ts'
