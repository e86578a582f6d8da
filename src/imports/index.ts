export type { Mapping } from './mapping/mapping';
export { isMappingComplete } from './mapping/mapping';
export { mappingKey } from './mapping/mappingKey';
export type { DateOrder, DecimalMark, ImportOptions } from './options';
export { parseFile } from './parseFile';
export { previewFile, previewParsed } from './preview';
export type {
  Ambiguity,
  FileFailure,
  NearMiss,
  Preview,
  Problem,
  ProblemReason,
  TablePreview,
  Total,
} from './previewTypes';
