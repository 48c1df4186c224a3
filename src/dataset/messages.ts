import { otherLocale, type Locale, type Text } from "./text.ts";

/**
 * Every sentence the gate can say, as a named function. Rules and readers call them; tests compare with what they
 * return instead of repeating the words.
 */

/** What is wrong with a value and what to do about it. */
export interface Message {
  readonly why: Text;
  readonly remedy: Text;
}

/** A value fit to be printed: control and invisible characters as `\u{…}`, shortened beyond 60 characters. */
export function printable(value: string): string {
  const characters = [...visible(value)];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}

/** The same at its full length. */
export function visible(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${codeOf(character)}}`);
}

/** A character's code point as four or more hexadecimal digits. */
export function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function es(value: string): string {
  return `«${printable(value)}»`;
}

function en(value: string): string {
  return `"${printable(value)}"`;
}

function maybeNear(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : { es: `¿quiso decir ${es(near)}?`, en: `did you mean ${en(near)}?` };
}

const saveAsUtf8: Text = {
  es: "npm run format lo arregla; sin terminal, guárdelo como «CSV UTF-8» o, en LibreOffice, con juego de caracteres «Unicode (UTF-8)»",
  en: 'npm run format mends it; without a terminal, save it as "CSV UTF-8" or, in LibreOffice, with character set "Unicode (UTF-8)"',
};

const recoverFile: Text = {
  es: "recupere el archivo de la última versión buena y repita el cambio",
  en: "restore the file from the last good version and make the change again",
};

// Files

export function missingFile(file: string): Message {
  return {
    why: { es: `falta el archivo ${file}`, en: `the file ${file} is missing` },
    remedy: {
      es: "recupérelo; una tabla vacía es un archivo con solo la cabecera",
      en: "restore it; an empty table is a file with nothing but its header",
    },
  };
}

export function unknownFile(file: string, near: string | undefined): Message {
  return {
    why: { es: `${es(file)} no es ninguna de las doce tablas`, en: `${en(file)} is none of the twelve tables` },
    remedy: maybeNear(near, { es: "sáquelo de la carpeta de datos", en: "move it out of the data folder" }),
  };
}

export function staleDataPackage(): Message {
  return {
    why: {
      es: "no coincide con las definiciones de campos del código",
      en: "it differs from the code's field definitions",
    },
    remedy: { es: "ejecute: node src/cli/datapackage.ts", en: "run: node src/cli/datapackage.ts" },
  };
}

// Bytes

export function emptyFile(): Message {
  return { why: { es: "el archivo está vacío", en: "the file is empty" }, remedy: recoverFile };
}

export function notUtf8(byte: number, word: string, lines: number): Message {
  return {
    why: {
      es: `el byte ${byte} del archivo no es UTF-8; leído como Windows-1252 diría ${es(word)} (líneas afectadas: ${lines})`,
      en: `byte ${byte} of the file is not UTF-8; read as Windows-1252 it would say ${en(word)} (lines affected: ${lines})`,
    },
    remedy: saveAsUtf8,
  };
}

export function utf16(): Message {
  return { why: { es: "el archivo está en UTF-16", en: "the file is in UTF-16" }, remedy: saveAsUtf8 };
}

export function workbook(): Message {
  return {
    why: { es: "es un libro de Excel con nombre de CSV", en: "it is an Excel workbook named as CSV" },
    remedy: saveAsUtf8,
  };
}

export function htmlPage(): Message {
  return {
    why: { es: "es una página web, no una tabla", en: "it is a web page, not a table" },
    remedy: {
      es: "se guardó la página en vez del archivo: descárguelo con el botón «Raw» o «Descargar»",
      en: 'the page was saved instead of the file: download it with the "Raw" or "Download" button',
    },
  };
}

export function lfsPointer(): Message {
  return {
    why: { es: "es un puntero de Git LFS, no una tabla", en: "it is a Git LFS pointer, not a table" },
    remedy: { es: "ejecute: git lfs pull", en: "run: git lfs pull" },
  };
}

export function otherSeparator(separator: ";" | "\t"): Message {
  const name = separator === ";" ? { es: "punto y coma", en: "semicolons" } : { es: "tabuladores", en: "tabs" };
  return {
    why: {
      es: `las columnas están separadas por ${name.es}, como las escribe Excel en español`,
      en: `the columns are separated by ${name.en}, as Spanish Excel writes them`,
    },
    remedy: {
      es: "npm run format lo arregla; sin terminal, en LibreOffice: «Guardar como», «Editar configuración del filtro», separador «,»",
      en: 'npm run format mends it; without a terminal, in LibreOffice: "Save as", "Edit filter settings", field delimiter ","',
    },
  };
}

export function crlf(): Message {
  return {
    why: {
      es: "las líneas acaban a la manera de Windows (CRLF)",
      en: "the lines end the Windows way (CRLF)",
    },
    remedy: {
      es: "npm run format lo arregla; un editor de texto ofrece el fin de línea LF (Unix) en la barra inferior",
      en: "npm run format mends it; a text editor offers LF (Unix) line endings in its bottom bar",
    },
  };
}

export function mixedNewlines(): Message {
  return {
    why: {
      es: "esta línea acaba de otra manera que la primera (CRLF, LF o CR)",
      en: "this line ends in another way than the first (CRLF, LF or CR)",
    },
    remedy: crlf().remedy,
  };
}

export function noFinalNewline(): Message {
  return {
    why: {
      es: "el archivo no acaba con un fin de línea: puede estar cortado",
      en: "the file does not end with a newline: it may be cut off",
    },
    remedy: {
      es: "si lo editó a mano, pulse Intro al final de la última línea; si no, compruebe antes que esa fila está entera",
      en: "if you edited it by hand, press Enter at the end of the last line; if not, make sure first that this row is whole",
    },
  };
}

/** What a refused character does, by kind. */
export const characterKinds = {
  nul: { es: "carácter nulo", en: "null character" },
  replacement: { es: "carácter perdido en una conversión", en: "character lost in a conversion" },
  separator: { es: "salto de línea invisible", en: "invisible line break" },
  bom: { es: "marca de orden de bytes dentro del archivo", en: "byte order mark inside the file" },
  bidi: { es: "control invisible del sentido de la escritura", en: "invisible control of writing direction" },
  invisible: { es: "carácter invisible", en: "invisible character" },
  private: { es: "carácter sin significado fijado", en: "character without a settled meaning" },
  stacked: { es: "varios acentos sobre una misma letra", en: "several accents on one letter" },
  control: { es: "carácter de control", en: "control character" },
} as const satisfies Record<string, Text>;

export type CharacterKind = keyof typeof characterKinds;

export function refusedCharacter(character: string, kind: CharacterKind): Message {
  const code = `U+${codeOf(character)}`;
  const name = characterKinds[kind];
  const retype: Text = {
    es: "borre la celda y escríbala de nuevo a mano",
    en: "clear the cell and type it again by hand",
  };
  const lost: Text = {
    es: "vuelva a la fuente y escriba el carácter que falta",
    en: "go back to the source and write the character that is missing",
  };
  return {
    why: { es: `contiene ${code}: ${name.es}`, en: `it contains ${code}: ${name.en}` },
    remedy: kind === "replacement" ? lost : retype,
  };
}

const pastedFile: Text = {
  es: "deje solo las filas de la tabla; si se pegó otra cosa, recupere el archivo de la última versión buena",
  en: "keep nothing but the table's rows; if something else was pasted, restore the file from the last good version",
};

export function largeFile(megabytes: number, most: number): Message {
  return {
    why: {
      es: `el archivo ocupa ${megabytes} MB y una tabla puede ocupar ${most} como mucho`,
      en: `the file takes ${megabytes} MB and a table may take ${most} at most`,
    },
    remedy: pastedFile,
  };
}

export function manyLines(lines: number, most: number): Message {
  return {
    why: {
      es: `el archivo tiene ${lines} líneas y una tabla puede tener ${most} como mucho`,
      en: `the file has ${lines} lines and a table may have ${most} at most`,
    },
    remedy: pastedFile,
  };
}

export function longLine(letters: number, most: number): Message {
  return {
    why: {
      es: `la línea tiene ${letters} caracteres y puede tener ${most} como mucho`,
      en: `the line has ${letters} characters and may have ${most} at most`,
    },
    remedy: pastedFile,
  };
}

export function mergeMark(mark: string): Message {
  return {
    why: {
      es: `${es(mark)} es la marca de una fusión de Git sin terminar`,
      en: `${en(mark)} is the mark of an unfinished Git merge`,
    },
    remedy: {
      es: "decida qué filas valen y borre las líneas con marcas: <<<<<<<, |||||||, ======= y >>>>>>>",
      en: "decide which rows hold and delete the lines with marks: <<<<<<<, |||||||, ======= and >>>>>>>",
    },
  };
}

export function mojibake(found: string, meant: string): Message {
  return {
    why: {
      es: `${es(found)} es texto UTF-8 leído como Windows-1252`,
      en: `${en(found)} is UTF-8 text read as Windows-1252`,
    },
    remedy: { es: `escriba ${es(meant)}`, en: `write ${en(meant)}` },
  };
}

export function mixedScripts(letter: string): Message {
  const code = `U+${codeOf(letter)}`;
  return {
    why: {
      es: `una palabra mezcla letras latinas con ${code} (${letter}), que solo se les parece`,
      en: `a word mixes Latin letters with ${code} (${letter}), which only looks like one`,
    },
    remedy: { es: "borre la palabra y escríbala de nuevo a mano", en: "clear the word and type it again by hand" },
  };
}

const languageNames: Readonly<Record<Locale, Text>> = {
  es: { es: "español", en: "Spanish" },
  en: { es: "inglés", en: "English" },
};

export function otherLanguage(found: Locale): Message {
  const name = languageNames[found];
  const wanted = languageNames[otherLocale(found)];
  return {
    why: { es: `el texto parece estar en ${name.es}`, en: `the text seems to be in ${name.en}` },
    remedy: { es: `escriba aquí el texto en ${wanted.es}`, en: `write the text in ${wanted.en} here` },
  };
}

/** What would expose a person. */
export const privateKinds = {
  mail: { es: "una dirección de correo", en: "a mail address" },
  identity: { es: "un número de identidad", en: "an identity number" },
  phone: { es: "un teléfono", en: "a phone number" },
  address: { es: "una dirección de calle", en: "a street address" },
} as const satisfies Record<string, Text>;

export function privateData(kind: keyof typeof privateKinds): Message {
  const { es: what, en: whatEn } = privateKinds[kind];
  return {
    why: { es: `parece contener ${what}`, en: `it seems to hold ${whatEn}` },
    remedy: {
      es: "quítelo: aquí no se publican datos con los que se pueda encontrar a nadie",
      en: "take it out: nothing is published here by which a person could be found",
    },
  };
}

export function notComposed(): Message {
  return {
    why: {
      es: "hay letras y acentos guardados por separado (Unicode sin componer)",
      en: "there are letters and accents stored apart (Unicode not composed)",
    },
    remedy: { es: "escriba de nuevo las letras con acento", en: "type the accented letters again" },
  };
}

// Header and lines

export function notAHeader(expected: string): Message {
  return {
    why: {
      es: "la primera línea no es la cabecera de esta tabla",
      en: "the first line is not the header of this table",
    },
    remedy: { es: `la primera línea debe ser: ${expected}`, en: `the first line must be: ${expected}` },
  };
}

export function missingColumn(column: string, after: string | undefined): Message {
  return {
    why: { es: `falta la columna ${es(column)}`, en: `the column ${en(column)} is missing` },
    remedy:
      after === undefined
        ? { es: "póngala la primera", en: "put it first" }
        : { es: `póngala después de ${es(after)}`, en: `put it after ${en(after)}` },
  };
}

export function extraColumn(column: string): Message {
  return {
    why: { es: `la columna ${es(column)} no es de esta tabla`, en: `the column ${en(column)} is not of this table` },
    remedy: { es: "borre la columna entera", en: "delete the whole column" },
  };
}

export function repeatedColumn(column: string): Message {
  return {
    why: { es: `la columna ${es(column)} está dos veces`, en: `the column ${en(column)} is there twice` },
    remedy: { es: "deje una sola", en: "keep one of them" },
  };
}

export function misspeltColumn(found: string, meant: string): Message {
  return {
    why: { es: `${es(found)} no es una columna de esta tabla`, en: `${en(found)} is not a column of this table` },
    remedy: { es: `escriba ${es(meant)}, sin espacios`, en: `write ${en(meant)}, without spaces` },
  };
}

export function columnOutOfOrder(found: string, expected: string): Message {
  return {
    why: {
      es: `aquí va la columna ${es(expected)} y está ${es(found)}`,
      en: `the column ${en(expected)} belongs here, found ${en(found)}`,
    },
    remedy: {
      es: "ordene las columnas como en data/README.md",
      en: "put the columns in the order of data/README.md",
    },
  };
}

export function blankLine(): Message {
  return {
    why: { es: "la línea está en blanco", en: "the line is blank" },
    remedy: { es: "bórrela", en: "delete it" },
  };
}

export function openQuote(): Message {
  return {
    why: {
      es: "se abre una comilla que no se cierra en la misma línea",
      en: "a quote is opened and not closed on the same line",
    },
    remedy: {
      es: "cierre la comilla; cada fila va en una sola línea, sin saltos dentro de una celda",
      en: "close the quote; each row stands on one line, without breaks inside a cell",
    },
  };
}

export function strayQuote(): Message {
  return {
    why: {
      es: "hay una comilla recta fuera de lugar en la celda",
      en: "there is a straight quote out of place in the cell",
    },
    remedy: {
      es: 'encierre la celda entera entre comillas y duplique las de dentro: "así ""citado"" va"; en español, mejor «»',
      en: 'put the whole cell between quotes and double those inside: "like ""this"" one"',
    },
  };
}

export function cellCount(expected: number, cells: readonly string[]): Message {
  const found = cells.length;
  const isCommaOnly = found > expected && cells.slice(expected).every((cell) => cell === "");
  return {
    why: {
      es: `se esperaban ${expected} celdas y hay ${found}`,
      en: `expected ${expected} cells, found ${found}`,
    },
    remedy: isCommaOnly
      ? {
          es: "sobran comas al final de la línea; bórrelas",
          en: "there are commas too many at the line's end; delete them",
        }
      : found > expected
        ? {
            es: 'si un texto lleva comas, enciérrelo entre comillas rectas: "uno, dos"',
            en: 'if a text holds commas, put it between straight quotes: "one, two"',
          }
        : { es: "las celdas vacías también llevan su coma", en: "empty cells have their comma too" },
  };
}

export function splitNumber(found: string): Message {
  const bare = found.replaceAll(",", "");
  return {
    why: {
      es: `la coma de ${es(found)} parte el número en dos celdas`,
      en: `the comma of ${en(found)} splits the number into two cells`,
    },
    remedy: { es: `escriba ${bare}, sin separadores`, en: `write ${bare}, without separators` },
  };
}

export function paddedCell(): Message {
  return {
    why: {
      es: "la celda empieza o acaba con un espacio",
      en: "the cell starts or ends with a space",
    },
    remedy: { es: "quite el espacio", en: "remove the space" },
  };
}

export function manyProblems(most: number): Message {
  return {
    why: {
      es: `antes de esta línea hay ya ${most} problemas: el resto del archivo no se leyó`,
      en: `there are ${most} problems before this line already: the rest of the file was not read`,
    },
    remedy: {
      es: "corrija la causa común, o recupere el archivo de la última versión buena",
      en: "mend what they have in common, or restore the file from the last good version",
    },
  };
}

// Cells

export function emptyCell(example: string, references?: string): Message {
  return {
    why: { es: "la celda no puede estar vacía", en: "the cell must not be empty" },
    remedy:
      references === undefined
        ? { es: `por ejemplo: ${example}`, en: `for example: ${example}` }
        : {
            es: `escriba la clave de una fila de ${references}.csv, como ${example}`,
            en: `write the key of a row of ${references}.csv, such as ${example}`,
          },
  };
}

export function missingLanguage(filled: string): Message {
  return {
    why: {
      es: `${filled} está escrito y esta celda, en el otro idioma, no`,
      en: `${filled} is filled and this cell, in the other language, is not`,
    },
    remedy: { es: "escriba los dos idiomas o ninguno", en: "fill both languages or neither" },
  };
}

export function notSlug(found: string): Message {
  return {
    why: {
      es: `se esperaba una clave en minúsculas, con cifras y guiones, y hay ${es(found)}`,
      en: `expected a key in lower case, with digits and hyphens, found ${en(found)}`,
    },
    remedy: {
      es: "sin espacios, acentos ni mayúsculas: prisoners-defenders; de un país, sus tres letras: CUB",
      en: "without spaces, accents or capitals: prisoners-defenders; of a country, its three letters: CUB",
    },
  };
}

export function notLanguage(found: string): Message {
  return {
    why: {
      es: `se esperaba un idioma en dos letras minúsculas y hay ${es(found)}`,
      en: `expected a language as two letters in lower case, found ${en(found)}`,
    },
    remedy: { es: "por ejemplo es, en, pt, it (ISO 639-1)", en: "for example es, en, pt, it (ISO 639-1)" },
  };
}

export function notInteger(found: string): Message {
  const bare = found.replace(/[.,\s\u00a0\u202f]/g, "");
  const why = {
    es: `se esperaba un número entero sin separadores y hay ${es(found)}`,
    en: `expected a whole number without separators, found ${en(found)}`,
  };
  if (!/^\d{1,9}$/.test(bare)) return { why, remedy: { es: "por ejemplo: 1197", en: "for example: 1197" } };
  const digits = String(Number(bare));
  return { why, remedy: { es: `escriba ${digits}`, en: `write ${digits}` } };
}

export function notDate(found: string): Message {
  const why = {
    es: `se esperaba una fecha que exista (AAAA, AAAA-MM o AAAA-MM-DD) y hay ${es(found)}`,
    en: `expected a date that exists (YYYY, YYYY-MM or YYYY-MM-DD), found ${en(found)}`,
  };
  const turned = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found);
  if (!turned) return { why, remedy: { es: "por ejemplo: 2025-12-31", en: "for example: 2025-12-31" } };
  const [, day = "", month = "", year = ""] = turned;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { why, remedy: { es: `si es día/mes/año, escriba ${iso}`, en: `if it is day/month/year, write ${iso}` } };
}

export function ambiguousDate(found: string, one: string, other: string): Message {
  return {
    why: { es: `${es(found)} puede ser ${one} u ${other}`, en: `${en(found)} may be ${one} or ${other}` },
    remedy: { es: "escriba la fecha como AAAA-MM-DD", en: "write the date as YYYY-MM-DD" },
  };
}

export function lostDate(found: string): Message {
  return {
    why: {
      es: `${es(found)} es lo que una hoja de cálculo hizo de una fecha, y no dice de cuál`,
      en: `${en(found)} is what a spreadsheet made of a date, and does not say which`,
    },
    remedy: { es: "escriba la fecha como AAAA-MM o AAAA-MM-DD", en: "write the date as YYYY-MM or YYYY-MM-DD" },
  };
}

export function ambiguousNumber(found: string, digits: string): Message {
  return {
    why: {
      es: `${es(found)} puede ser ${digits} o un número con decimales`,
      en: `${en(found)} may be ${digits} or a number with decimals`,
    },
    remedy: { es: `si son personas, escriba ${digits}`, en: `if it counts people, write ${digits}` },
  };
}

export function notUrl(found: string): Message {
  return {
    why: {
      es: `se esperaba una dirección web que empiece por https:// y hay ${es(found)}`,
      en: `expected a web address that starts with https://, found ${en(found)}`,
    },
    remedy: {
      es: "copie la dirección entera de la barra del navegador, sin espacios",
      en: "copy the whole address from the browser's address bar, without spaces",
    },
  };
}

export function notChoice(found: string, allowed: readonly string[], near: string | undefined): Message {
  const list = allowed.join(", ");
  return {
    why: { es: `${es(found)} no es un valor de esta columna`, en: `${en(found)} is not a value of this column` },
    remedy: maybeNear(near, { es: `valores: ${list}`, en: `values: ${list}` }),
  };
}

export function formulaCell(found: string): Message {
  return {
    why: {
      es: `una hoja de cálculo tomaría ${es(found)} por una fórmula`,
      en: `a spreadsheet would take ${en(found)} for a formula`,
    },
    remedy: {
      es: "no ponga = + - @ al comienzo del texto ni tras un punto y coma",
      en: "put no = + - @ at the start of the text or after a semicolon",
    },
  };
}

export function longCell(letters: number, most: number): Message {
  return {
    why: {
      es: `la celda tiene ${letters} caracteres y puede tener ${most} como mucho`,
      en: `the cell has ${letters} characters and may have ${most} at most`,
    },
    remedy: { es: "acórtela", en: "shorten it" },
  };
}

export function placeholder(found: string): Message {
  return {
    why: {
      es: `${es(found)} es lo que un programa escribe donde le falta un valor`,
      en: `${en(found)} is what a program writes where it lacks a value`,
    },
    remedy: {
      es: "escriba el valor; si no se sabe, vacíe la celda",
      en: "write the value; if it is not known, empty the cell",
    },
  };
}

export function markup(found: string): Message {
  return {
    why: { es: `${es(found)} es código de una página web`, en: `${en(found)} is code of a web page` },
    remedy: { es: "escriba solo el texto, sin etiquetas", en: "write the text alone, without tags" },
  };
}

export function characterReference(found: string): Message {
  return {
    why: {
      es: `${es(found)} es un carácter escrito en código de página web`,
      en: `${en(found)} is a character written in the code of a web page`,
    },
    remedy: { es: "escriba el carácter mismo", en: "write the character itself" },
  };
}

export function styledLetter(found: string, plain: string): Message {
  const code = `U+${codeOf(found)}`;
  return {
    why: {
      es: `contiene ${code} (${found}): una letra ancha o de adorno`,
      en: `it contains ${code} (${found}): a wide or ornamental letter`,
    },
    remedy: { es: `escriba ${es(plain)}`, en: `write ${en(plain)}` },
  };
}

export function lostLetter(found: string): Message {
  return {
    why: {
      es: `en ${es(found)} un signo ? ocupa el lugar de una letra`,
      en: `in ${en(found)} a ? stands in the place of a letter`,
    },
    remedy: {
      es: "escriba la letra que falta; si es una pregunta, deje un espacio tras el signo",
      en: "write the letter that is missing; if it is a question, leave a space after the mark",
    },
  };
}

// Keys and references

export function repeatedKey(key: string, line: number): Message {
  return {
    why: { es: `la clave ${es(key)} ya está en la línea ${line}`, en: `the key ${en(key)} is already on line ${line}` },
    remedy: {
      es: "si es la misma fila, borre una; si no, dé a esta otra clave",
      en: "if it is the same row, delete one; if not, give this one another key",
    },
  };
}

export function vanishedKey(key: string, version: string): Message {
  return {
    why: {
      es: `falta ${es(key)}, que está en la edición ${version}`,
      en: `${en(key)} is gone, and edition ${version} has it`,
    },
    remedy: {
      es: "devuelva la fila: una clave publicada no se borra; si el recuento ya no vale, ponga status withdrawn",
      en: "put the row back: a published key is never deleted; if the claim no longer holds, give it the status withdrawn",
    },
  };
}

export function unknownReference(key: string, table: string, near: string | undefined): Message {
  return {
    why: { es: `no hay ${es(key)} en ${table}.csv`, en: `no ${en(key)} in ${table}.csv` },
    remedy: maybeNear(near, { es: `añada antes su fila a ${table}.csv`, en: `add its row to ${table}.csv first` }),
  };
}

export function otherCountry(process: string, country: string): Message {
  return {
    why: { es: `el proceso ${es(process)} es de ${country}`, en: `the process ${en(process)} is of ${country}` },
    remedy: { es: "corrija el país o el proceso", en: "mend the country or the process" },
  };
}

// Numbers

export function lowAboveHigh(low: number, high: number): Message {
  return {
    why: { es: `low (${low}) es mayor que high (${high})`, en: `low (${low}) is above high (${high})` },
    remedy: { es: "ponga el menor en low y el mayor en high", en: "put the smaller in low and the larger in high" },
  };
}

export function highDiffers(qualifier: string): Message {
  return {
    why: {
      es: `high solo difiere de low con el calificador range, y este es ${qualifier}`,
      en: `high differs from low only for the qualifier range, and this one is ${qualifier}`,
    },
    remedy: { es: "iguale high a low o escriba range", en: "make high equal to low or write range" },
  };
}

export function narrowRange(): Message {
  return {
    why: { es: "un intervalo (range) pide high mayor que low", en: "a range wants high above low" },
    remedy: { es: "escriba los dos extremos, o exact", en: "write both ends, or exact" },
  };
}

export function releasedAbovePromised(promised: number, claim: string): Message {
  return {
    why: {
      es: `son más personas que las ${promised} anunciadas para el mismo proceso (${claim})`,
      en: `it is more people than the ${promised} promised for the same process (${claim})`,
    },
    remedy: {
      es: "compruebe el comienzo del periodo y si la cifra es acumulada",
      en: "check the start of the period and whether the number is a running total",
    },
  };
}

export function jump(previous: number, date: string): Message {
  return {
    why: {
      es: `cambia más de un 30 % respecto a ${previous} (${date}), el recuento anterior de su serie`,
      en: `it changes by more than 30% from ${previous} (${date}), the count before it in its series`,
    },
    remedy: {
      es: "compruebe el número; si es cierto, diga en la nota qué pasó",
      en: "check the number; if it is right, say in the note what happened",
    },
  };
}

export function fallingTotal(previous: number, date: string): Message {
  return {
    why: {
      es: `un acumulado no puede bajar, y el ${date} era ${previous}`,
      en: `a running total cannot fall, and on ${date} it was ${previous}`,
    },
    remedy: {
      es: "compruebe el número y el comienzo del periodo; si es cierto, explíquelo en la nota",
      en: "check the number and the start of the period; if it is right, explain it in the note",
    },
  };
}

export function subgroupAboveWhole(whole: number, claim: string): Message {
  return {
    why: {
      es: `la parte es mayor que su total, ${whole} (${claim})`,
      en: `the part is larger than its whole, ${whole} (${claim})`,
    },
    remedy: {
      es: "compruebe los dos números y a quién se refiere cada uno (who)",
      en: "check both numbers and whom each is about (who)",
    },
  };
}

export function partsNotWhole(sum: number, lines: readonly number[]): Message {
  const list = lines.join(", ");
  return {
    why: {
      es: `las partes de esta lista en esa fecha suman ${sum} (líneas ${list})`,
      en: `the parts of this list on that date add up to ${sum} (lines ${list})`,
    },
    remedy: {
      es: "compruebe el total y las partes; si la fuente los da así, dígalo en note: mientras no sumen, la lista se dibuja sin repartir",
      en: "check the total and the parts; if the source gives them so, say it in note: as long as they do not add up, the list is drawn unsplit",
    },
  };
}

export function partsNotExact(claim: string, line: number): Message {
  return {
    why: {
      es: `una parte de esta lista no es un número exacto: ${es(claim)} (línea ${line})`,
      en: `a part of this list is not an exact number: ${en(claim)} (line ${line})`,
    },
    remedy: {
      es: "compruebe su qualifier; si la fuente lo da así, dígalo en note: la lista se dibuja sin repartir",
      en: "check its qualifier; if the source gives it so, say it in note: the list is drawn unsplit",
    },
  };
}

export function unbalanced(before: number, added: number, left: number, expected: number): Message {
  return {
    why: {
      es: `la lista no cuadra: ${before} + ${added} añadidas − ${left} bajas = ${expected}`,
      en: `the list does not balance: ${before} + ${added} added − ${left} left = ${expected}`,
    },
    remedy: {
      es: "compruebe los cuatro números; si la fuente los da así, dígalo en la nota",
      en: "check the four numbers; if the source states them so, say it in the note",
    },
  };
}

// Dates

export function dateTooEarly(date: string): Message {
  return {
    why: { es: `${date} es anterior a 1959`, en: `${date} is before 1959` },
    remedy: { es: "compruebe el año", en: "check the year" },
  };
}

export function dateAfterData(date: string, dataDate: string): Message {
  return {
    why: {
      es: `${date} es posterior a la fecha de los datos (${dataDate}, el último recuento anotado)`,
      en: `${date} is after the data date (${dataDate}, the newest claim recorded)`,
    },
    remedy: { es: "compruebe el año y el mes", en: "check the year and the month" },
  };
}

export function dateNewerThanData(date: string, dataDate: string): Message {
  return {
    why: {
      es: `${date} es posterior al último recuento anotado (${dataDate})`,
      en: `${date} is later than the newest claim recorded (${dataDate})`,
    },
    remedy: {
      es: "si es su fecha, está bien así; si no, corrija el año o el mes",
      en: "if that is its date, leave it; if not, mend the year or the month",
    },
  };
}

export function datesReversed(from: string, to: string): Message {
  return {
    why: { es: `acaba (${to}) antes de empezar (${from})`, en: `it ends (${to}) before it begins (${from})` },
    remedy: { es: "intercambie o corrija las dos fechas", en: "swap or mend the two dates" },
  };
}

export function recordedBeforePublished(published: string, source: string): Message {
  return {
    why: {
      es: `se anotó antes de que la fuente ${es(source)} se publicara (${published})`,
      en: `it was recorded before its source ${en(source)} was published (${published})`,
    },
    remedy: { es: "corrija recorded o la fecha de la fuente", en: "mend recorded or the source's date" },
  };
}

export function datedAfterPublished(published: string, source: string): Message {
  return {
    why: {
      es: `la fecha es posterior a la publicación de su fuente ${es(source)} (${published})`,
      en: `the date is after its source ${en(source)} was published (${published})`,
    },
    remedy: {
      es: "ponga la fecha de corte que da la fuente; si su fecha es dudosa, déjela vacía en sources.csv",
      en: "put the cut-off date the source gives; if its own date is doubtful, leave that empty in sources.csv",
    },
  };
}

/** How a measure's kind is called in a sentence. */
const kindNames: Readonly<Record<"stock" | "flow" | "promise", Text>> = {
  stock: { es: "un recuento en una fecha", en: "a count on a date" },
  flow: { es: "un recuento de un periodo", en: "a count over a period" },
  promise: { es: "un anuncio", en: "a promise" },
};

export function dateWanted(kind: keyof typeof kindNames, column: string): Message {
  return {
    why: { es: `${kindNames[kind].es} lleva ${column}`, en: `${kindNames[kind].en} has ${column}` },
    remedy: { es: `escriba la fecha en ${column}`, en: `write the date in ${column}` },
  };
}

export function dateUnwanted(kind: keyof typeof kindNames, column: string): Message {
  return {
    why: { es: `${kindNames[kind].es} no lleva ${column}`, en: `${kindNames[kind].en} has no ${column}` },
    remedy: {
      es: "vacíe la celda, o compruebe la medida de la definición",
      en: "empty the cell, or check the definition's measure",
    },
  };
}

export function unknownStart(): Message {
  return {
    why: {
      es: "el periodo no tiene comienzo y ninguna nota lo dice",
      en: "the period has no start and no note says so",
    },
    remedy: {
      es: "escriba period_start, o diga en la nota que nadie dijo desde cuándo se cuenta",
      en: "write period_start, or say in the note that nobody stated since when it counts",
    },
  };
}

export function spanUnfit(kind: keyof typeof kindNames, span: string): Message {
  return {
    why: {
      es: `${kindNames[kind].es} no puede ser ${span}`,
      en: `${kindNames[kind].en} cannot be ${span}`,
    },
    remedy:
      kind === "flow"
        ? {
            es: "elija running, day, week, month, year o rolling_year",
            en: "choose running, day, week, month, year or rolling_year",
          }
        : { es: "escriba point", en: "write point" },
  };
}

export function periodUnfit(span: string, start: string, end: string): Message {
  return {
    why: {
      es: `de ${start} a ${end} no es el periodo de su definición (${span})`,
      en: `${start} to ${end} is not the period of its definition (${span})`,
    },
    remedy: { es: "corrija las fechas o use otra definición", en: "mend the dates or use another definition" },
  };
}

export function outsideValidity(definition: string, from: string | undefined, to: string | undefined): Message {
  return {
    why: {
      es: `la definición ${es(definition)} vale de ${from ?? "…"} a ${to ?? "…"}`,
      en: `the definition ${en(definition)} holds from ${from ?? "…"} to ${to ?? "…"}`,
    },
    remedy: {
      es: "use la definición que valía en esa fecha",
      en: "use the definition that held on that date",
    },
  };
}

// Series and revisions

export function secondValue(claim: string, line: number): Message {
  return {
    why: {
      es: `${es(claim)} (línea ${line}) ya da un número vigente de la misma serie y fecha`,
      en: `${en(claim)} (line ${line}) already gives a current number of the same series and date`,
    },
    remedy: {
      es: "si es el mismo recuento, borre esta fila y ponga su fuente en source_2 de la otra; si quien contó cambió su número, escriba en la otra revised en status y la clave de esta en replaced_by",
      en: "if it is the same count, delete this row and put its source in the other's source_2; if the claimant changed its number, write revised in the other's status and this row's key in its replaced_by",
    },
  };
}

export function replacedUnlessRevised(status: string): Message {
  return {
    why: {
      es: `replaced_by es para los revised, y este es ${status}`,
      en: `replaced_by is for revised claims, and this one is ${status}`,
    },
    remedy: { es: "escriba revised en status o vacíe replaced_by", en: "write revised in status or empty replaced_by" },
  };
}

export function revisedWithoutReplacement(): Message {
  return {
    why: {
      es: "está corregido (revised) y no dice por qué recuento",
      en: "it is revised and does not say by which claim",
    },
    remedy: {
      es: "escriba en replaced_by la clave del recuento nuevo",
      en: "write the key of the new claim in replaced_by",
    },
  };
}

export function replacedByAnother(replacement: string): Message {
  return {
    why: {
      es: `${es(replacement)} es de otra definición o de otras personas`,
      en: `${en(replacement)} has another definition or is about other people`,
    },
    remedy: {
      es: "un recuento lo sustituye otro de la misma definición y el mismo who",
      en: "a claim is replaced by one of the same definition and the same who",
    },
  };
}

export function replacementCircle(path: readonly string[]): Message {
  const circle = path.join(" → ");
  return {
    why: { es: `se sustituyen en círculo: ${circle}`, en: `they replace each other in a circle: ${circle}` },
    remedy: {
      es: "el último recuento queda vigente, sin replaced_by",
      en: "the last claim stays current, without replaced_by",
    },
  };
}

// Definitions and claimants

export function missingText(role: string): Message {
  return {
    why: {
      es: `una definición ${role} necesita un texto que diga a quién incluye`,
      en: `a ${role} definition needs a text that says whom it includes`,
    },
    remedy: { es: "escriba text_es y text_en, o use detail", en: "write text_es and text_en, or use detail" },
  };
}

export function missingMethod(definition: string): Message {
  return {
    why: {
      es: `su definición ${es(definition)} se dibuja y no se dice cómo cuenta`,
      en: `its definition ${en(definition)} is drawn and how it counts is not said`,
    },
    remedy: { es: "escriba method_es y method_en", en: "write method_es and method_en" },
  };
}

export function tooFewMembers(): Message {
  return {
    why: { es: "un recuento conjunto lo firman al menos dos", en: "a joint count is signed by at least two" },
    remedy: {
      es: "escriba en members las claves de quienes firman, separadas por espacios",
      en: "write in members the keys of those who sign, separated by spaces",
    },
  };
}

export function membersOfOne(kind: string): Message {
  return {
    why: { es: `solo joint lleva members, y este es ${kind}`, en: `only joint has members, and this one is ${kind}` },
    remedy: { es: "escriba joint en kind o vacíe members", en: "write joint in kind or empty members" },
  };
}

export function governmentCause(cause: string): Message {
  return {
    why: {
      es: `los gobiernos cuentan «personas» (any), y la definición dice ${cause}`,
      en: `governments count "people" (any), and the definition says ${cause}`,
    },
    remedy: {
      es: "escriba any, salvo que el gobierno hablara de presos políticos",
      en: "write any, unless the government spoke of political prisoners",
    },
  };
}

// Sources

export function unsafeMirror(host: string): Message {
  return {
    why: { es: `${host} es una copia insegura`, en: `${host} is an unsafe mirror` },
    remedy: {
      es: "vacíe la dirección y escriba unlinked en reach: se nombra el medio y la fecha",
      en: "empty the address and write unlinked in reach: publisher and date are named",
    },
  };
}

export function bareAddress(host: string): Message {
  return {
    why: { es: `${host} no es el nombre de un sitio`, en: `${host} is not the name of a site` },
    remedy: unsafeMirror(host).remedy,
  };
}

export function disguisedHost(host: string): Message {
  return {
    why: {
      es: `el nombre del sitio lleva letras de otro alfabeto, o su código (${host})`,
      en: `the site's name has letters of another alphabet, or their code (${host})`,
    },
    remedy: {
      es: "escriba el nombre con letras latinas; si no es ese, vacíe la dirección y escriba unlinked en reach",
      en: "write the name in Latin letters; if that is not it, empty the address and write unlinked in reach",
    },
  };
}

export function userInAddress(): Message {
  return {
    why: { es: "la dirección lleva usuario o contraseña", en: "the address carries a user name or password" },
    remedy: { es: "quite lo que hay antes de la @", en: "remove what stands before the @" },
  };
}

export function unlinkedAddress(): Message {
  return {
    why: { es: "una fuente unlinked no lleva dirección", en: "an unlinked source has no address" },
    remedy: { es: "vacíe la celda o cambie reach", en: "empty the cell or change reach" },
  };
}

export function missingAddress(reach: string): Message {
  return {
    why: { es: `una fuente ${reach} necesita su dirección`, en: `a source of reach ${reach} needs its address` },
    remedy: {
      es: "escriba url; si solo la hay insegura, escriba unlinked en reach",
      en: "write url; if only an unsafe one exists, write unlinked in reach",
    },
  };
}

export function plainHttp(): Message {
  return {
    why: { es: "la página solo responde sin cifrar (http)", en: "the page answers only unencrypted (http)" },
    remedy: { es: "busque una copia con https", en: "look for a copy with https" },
  };
}

export function undeclaredHttp(): Message {
  return {
    why: { es: "la dirección empieza por http://", en: "the address starts with http://" },
    remedy: {
      es: "pruebe con https://; si no responde, escriba http_only en reach",
      en: "try https://; if it does not answer, write http_only in reach",
    },
  };
}

export function httpsDeclaredHttp(): Message {
  return {
    why: { es: "reach dice http_only y la dirección es https", en: "reach says http_only and the address is https" },
    remedy: { es: "escriba original, copy o aggregator en reach", en: "write original, copy or aggregator in reach" },
  };
}

export function trackingParameters(names: readonly string[]): Message {
  const list = names.join(", ");
  return {
    why: { es: `la dirección lleva rastreadores: ${list}`, en: `the address carries trackers: ${list}` },
    remedy: { es: "bórrelos de la dirección", en: "delete them from the address" },
  };
}

export function copyHost(host: string): Message {
  return {
    why: {
      es: `${host} sirve copias, y reach dice original`,
      en: `${host} serves copies, and reach says original`,
    },
    remedy: {
      es: "busque la página de quien publica, o escriba copy en reach",
      en: "look for the publisher's own page, or write copy in reach",
    },
  };
}

export function unusedSource(): Message {
  return {
    why: { es: "ninguna fila cita esta fuente", en: "no row cites this source" },
    remedy: {
      es: "cítela o, si nunca se publicó en una versión, borre la fila",
      en: "cite it or, if it never was in a release, delete the row",
    },
  };
}

// Events, cases and populations

export function missingLabel(): Message {
  return {
    why: { es: "un punto de inflexión (weight 1) necesita rótulo", en: "a turning point (weight 1) needs a label" },
    remedy: { es: "escriba label_es y label_en", en: "write label_es and label_en" },
  };
}

export function longLabel(): Message {
  return {
    why: {
      es: "el rótulo no cabe en dos líneas de 22 letras",
      en: "the label does not fit two lines of 22 letters",
    },
    remedy: { es: "acórtelo", en: "shorten it" },
  };
}

export function manyTurningPoints(most: number): Message {
  return {
    why: {
      es: `hay más de ${most} puntos de inflexión (weight 1)`,
      en: `there are more than ${most} turning points (weight 1)`,
    },
    remedy: { es: "baje este u otro a weight 2", en: "lower this one or another to weight 2" },
  };
}

export function emptyCase(): Message {
  return {
    why: { es: "la persona no tiene ningún hecho fechado", en: "the person has no dated event" },
    remedy: { es: "añada sus hechos a case_events.csv", en: "add the events to case_events.csv" },
  };
}

export function afterTheEnd(status: string, date: string): Message {
  return {
    why: {
      es: `es posterior al último hecho del caso (${status}, ${date})`,
      en: `it is after the case's last event (${status}, ${date})`,
    },
    remedy: { es: "corrija la fecha, o mueva last_reported", en: "mend the date, or move last_reported" },
  };
}

export function missingPopulation(country: string): Message {
  return {
    why: {
      es: `${country} se compara y no tiene población por defecto`,
      en: `${country} is compared and has no default population`,
    },
    remedy: {
      es: "añada a populations.csv una fila suya con role default",
      en: "add a row of it with role default to populations.csv",
    },
  };
}

export function secondPopulation(country: string, line: number): Message {
  return {
    why: {
      es: `${country} ya tiene población por defecto (línea ${line})`,
      en: `${country} already has a default population (line ${line})`,
    },
    remedy: { es: "escriba alternative en una de las dos", en: "write alternative in one of the two" },
  };
}
