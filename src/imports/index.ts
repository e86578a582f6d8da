export { isMappingComplete } from './mapping/isComplete';
export { mappingKey } from './mapping/mappingKey';
export type { Mapping } from './mappingTypes';
export { parseFile, previewFile, previewParsed } from './preview';
export type {
  Ambiguity,
  DateOrder,
  DecimalMark,
  FileFailure,
  ImportOptions,
  NearMiss,
  Preview,
  Problem,
  ProblemReason,
  TablePreview,
  Total,
} from './previewTypes';
