/** Words that belong to the surname after them: `de la Cruz`. */
const particles = new Set(["de", "del", "la", "las", "los"]);

/**
 * People's names as headlines print them: the first of the two surnames, with the given name where another of the names
 * has the same one. `Félix Navarro Rodríguez` is `Navarro`, or `Félix Navarro` beside `Sayli Navarro Álvarez`. A pen name
 * in brackets is left out.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const parsed = names.map((name) => ({ name, ...partsOf(name) }));
  return new Map(
    parsed.map(({ name, given, surname }) => {
      const isShared = parsed.some((other) => other.name !== name && other.surname === surname);
      return [name, isShared && given !== "" ? `${given} ${surname}` : surname];
    }),
  );
}

/** The first given name and the first surname; of a name of two words the second is the surname. */
function partsOf(name: string): { readonly given: string; readonly surname: string } {
  const words = joinParticles(name.replace(/\s*\([^)]*\)/g, "").split(" "));
  const at = Math.max(words.length - 2, Math.min(1, words.length - 1));
  return { given: at === 0 ? "" : (words[0] ?? ""), surname: words[at] ?? name };
}

function joinParticles(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((joined, word) => {
    const before = joined.at(-1)?.split(" ").at(-1) ?? "";
    return particles.has(before) ? [...joined.slice(0, -1), `${joined.at(-1) ?? ""} ${word}`] : [...joined, word];
  }, []);
}
