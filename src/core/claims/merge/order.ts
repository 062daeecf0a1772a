/**
 * The keys of two versions in one order: those in both as they stand there, those of one version behind the key that they
 * stand behind in it. Where both put keys in the same place, they go by rank, or the first version's come first.
 * @param base the order of before, which says who has moved keys
 * @param rank a key's place by rule; without it, or where it is infinite, there is none
 */
export function mergedOrder(
  base: readonly string[],
  first: readonly string[],
  second: readonly string[],
  rank: (key: string) => number = () => Number.POSITIVE_INFINITY,
): readonly string[] {
  const [a, b] = [new Set(first), new Set(second)];
  const spine = agreedOrder(
    new Set(base),
    first.filter((key) => b.has(key)),
    second.filter((key) => a.has(key)),
  );
  const [gapsFirst, gapsSecond] = [gaps(first, spine), gaps(second, spine)];
  const gap = (behind: string | undefined): readonly string[] => {
    const keys = [...(gapsFirst.get(behind) ?? []), ...(gapsSecond.get(behind) ?? [])];
    return keys.every((key) => Number.isFinite(rank(key))) ? keys.toSorted((a, b) => rank(a) - rank(b)) : keys;
  };
  return [...gap(undefined), ...spine.flatMap((key) => [key, ...gap(key)])];
}

/** Whoever has moved keys meant it; else the smaller of the first two keys that differ goes first, whoever merges. */
function agreedOrder(
  base: ReadonlySet<string>,
  first: readonly string[],
  second: readonly string[],
): readonly string[] {
  const differs = first.findIndex((key, i) => key !== second[i]);
  if (differs < 0) return first;
  const there = new Set(first);
  const before = [...base].filter((key) => there.has(key));
  const isMoved = (keys: readonly string[]): boolean =>
    keys.filter((key) => base.has(key)).some((key, i) => key !== before[i]);
  const [a, b] = [isMoved(first), isMoved(second)];
  if (a !== b) return a ? first : second;
  return first[differs]! < second[differs]! ? first : second;
}

/** The keys that only one version has, by the common key they stand behind. */
function gaps(keys: readonly string[], spine: readonly string[]): ReadonlyMap<string | undefined, readonly string[]> {
  const common = new Set(spine);
  const result = new Map<string | undefined, string[]>();
  let behind: string | undefined;
  for (const key of keys) {
    if (common.has(key)) behind = key;
    else result.set(behind, [...(result.get(behind) ?? []), key]);
  }
  return result;
}
