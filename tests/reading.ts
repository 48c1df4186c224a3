/**
 * How easy a Spanish text is to read, after Szigriszt-Pazos (1993): 206.835 − 62.3 · syllables / words − words / sentences.
 * On the INFLESZ scale 55 to 65 is normal and 65 to 80 fairly easy. A paragraph ends a sentence too; numbers are no words.
 */
export function readingEase(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/[.?!…]+(?=\s|$|[»)])/)).map(wordsOf);
  const words = sentences.flat();
  const said = sentences.filter(({ length }) => length > 0).length;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (62.3 * spoken) / words.length - words.length / said;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]*\p{L}[\p{L}\d]*/gu) ?? [];
}

/**
 * The syllables of a Spanish word: a weak vowel joins its neighbours, two strong ones part, and so does a weak one with an
 * accent. A word without a vowel counts as one.
 */
export function syllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, "q")
    .replace(/gu(?=[eiéí])/g, "g")
    .replace(/y(?![aeiouáéíóú])/g, "i");
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.map(nuclei).reduce((sum, each) => sum + each, 0),
  );
}

function nuclei(vowels: string): number {
  return Math.max(1, vowels.match(/[aeoáéíóú]/g)?.length ?? 0);
}
