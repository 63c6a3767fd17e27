/**
 * Letters of other alphabets that pass for Latin ones, as pairs of stranger and Latin letter. From Unicode's confusables
 * (https://www.unicode.org/Public/security/latest/confusables.txt, Unicode License v3), kept to single letters of the
 * alphabets that phones and look-alike generators offer. Unicode holds capital I and small l for one letter; here the
 * capital strangers become I.
 */
const pairs = [
  // Greek
  'αa ΑA ΒB ΕE ϜF ΗH ιi ϳj ͿJ ΚK κk ΙI ΜM ϺM ΝN οo σo ΟO ρp ΡP ΤT υu νv ΧX γy ΥY ΖZ',
  // Cyrillic
  'аa АA ВB сc СC ԁd еe ҽe ЕE ԌG һh НH іi ꙇi ӏi јj ЈJ кk КK ІI ӀI мm МM оo ОO рp РP ԛq гr ѕs ЅS тt ТT ѵv ѴV ѡw ԝw ԜW хx ХX уy үy УY ҮY',
  // Armenian
  'քf ցg հh ոn ռn օo ՕO գq զq ՏS սu ՍU աw',
  // Cherokee
  'ᎪA ᏴB ꮯc ᏟC Ꮷd ᎠD ᎬE ᏀG ᏳG Ꮒh ᎻH ꭵi Ꭵi ᎫJ ᏦK ᏞL ᎷM ᏢP ꮁr ᎡR ᏒR ꮪs ᏕS ᏚS ᎢT ꮩv ᏙV ꮃw ᎳW ᏔW ᎩY ᎽY ꮓz ᏃZ',
  // Latin letters of phonetic alphabets, small capitals among them
  'ɑa ʙb ᴄc ᴅd ᴇe ꬲe ꬵf ꜰf ɡg ᶃg ɢg ʜh ıi ɪi ɩi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴑo ꬽo ᴘp ʀr ꭇr ꭈr ꜱs ᴛt ꞟu ᴜu ꭎu ꭒu ʋu ᴠv ɯw ᴡw ɣy ᶌy ʏy ỿy ꭚy ᴢz',
];

const latin = new Map(
  pairs.flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const)),
);

/** The Latin letter that a single letter passes for, or the letter itself. */
export function asLatin(letter: string): string {
  return latin.get(letter) ?? letter;
}

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

// Class codes, postcodes, "covid19" and "5mins" must stay as they are: a digit is read as a letter only between two
// letters, or as a first 0, and only where four letters or more stand in the word.
const word = /(?<![\p{L}\p{N}])[\p{L}0134579]+(?![\p{L}\p{N}])/gu;
const hidden = /(?<=\p{L})[013457](?=\p{L})|^0(?=\p{L})/gu;

/** Text with digits that stand for letters inside words ("0livia Sm1th") read as those letters; the same length. */
export function withoutLeet(text: string): string {
  return text.replace(word, (found) => {
    if (!/[013457]/.test(found) || /\d\d|\d$/.test(found) || (found.match(/\p{L}/gu)?.length ?? 0) < 4) return found;
    return found.replace(hidden, (digit, at: number) => {
      const letter = leet[digit] ?? digit;
      const neighbour = found[at === 0 ? 1 : at - 1] ?? '';
      const capital = at === 0 || (neighbour !== neighbour.toLowerCase() && found === found.toUpperCase());
      return capital ? letter.toUpperCase() : letter;
    });
  });
}
