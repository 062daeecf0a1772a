/**
 * The package's entry for Node programs: `import { recognize } from 'factmark'`. All offsets are UTF-16 code units
 * into the source, end exclusive. Bad options throw a TypeError that names the option.
 */
// biome-ignore-all lint/performance/noBarrelFile: what a package exports has to be listed in one place.
export { checkArticle } from '../core/checks/check-article.js';
export type { Finding, Severity } from '../core/checks/finding.js';
export type { ArticleFindingId, ClaimFindingId, FindingId, IgnoreFindingId } from '../core/checks/ids.js';
export { type ArticleOptions, coverage } from '../core/claims/checked-article.js';
export type {
  Attribution,
  Claim,
  ClaimKind,
  ClaimValue,
  Data,
  Evidence,
  ImageTarget,
  Mapping,
  Priority,
  Question,
  Review,
  Sidecar,
  Source,
  SourceType,
  Status,
  Target,
  Verdict,
} from '../core/claims/claim.js';
export type { Count, Coverage, CoveredFact, Standing } from '../core/claims/coverage.js';
export type { ChangeKind, ClaimChange } from '../core/claims/diff/change.js';
export { diffClaims, type Revision } from '../core/claims/diff/diff.js';
export type { Conflict } from '../core/claims/merge/conflict.js';
export { type Merge, mergeSidecars } from '../core/claims/merge/merge.js';
export type { StaleClaim } from '../core/claims/merge/stale.js';
export { editSidecar } from '../core/claims/sidecar/edit.js';
export type { FieldOwner, NewClaim, SidecarEdit } from '../core/claims/sidecar/edits.js';
export { type IdPrefix, newId } from '../core/claims/sidecar/ids.js';
export type { ParsedSidecar } from '../core/claims/sidecar/parse.js';
export { parseSidecar } from '../core/claims/sidecar/parse.js';
export type {
  EditProblemId,
  Problem,
  ProblemId,
  ProblemSeverity,
  UnreadableId,
  ValueProblemId,
} from '../core/claims/sidecar/problem.js';
export { SidecarError } from '../core/claims/sidecar/problem.js';
export type { Resolution } from '../core/claims/target/resolve.js';
export { createTarget, type ResolveOptions, resolveTargets, type TargetOptions } from '../core/claims/target/target.js';
export type {
  AmountFact,
  AmountType,
  AmountValue,
  Bound,
  DateFact,
  DateModifier,
  DateType,
  DateValue,
  EntityFact,
  EntityType,
  EntityValue,
  Fact,
  FactBase,
  FactKind,
  Place,
} from '../core/facts.js';
export type { ArticleContext } from '../core/recognize/article/context.js';
export type { LanguageData } from '../core/recognize/languages/registry.js';
export { loadLanguage } from '../core/recognize/loading.js';
export type { EntityRegistry, RecognizeOptions, RegistryEntry } from '../core/recognize/options.js';
export type { Recognizer, Update } from '../core/recognize/recognizer.js';
export { createRecognizer, recognize } from '../core/recognize/recognizer.js';
export type { Span, TextEdit } from '../core/text/span.js';

import { readLanguagesBesideBundle } from './languageFiles.js';

readLanguagesBesideBundle();
