import { readFileSync } from 'node:fs';
import type { MadeUpPupil } from './pupils';
import type { Chance } from './random';

const sentences = readFileSync('scripts/bench/posts.txt', 'utf8').trim().split('\n');

const fillings: Readonly<Record<string, readonly string[]>> = {
  place: 'Whitby,Bath,Cardiff Bay,the Peak District,Alton Towers,Leeds,Tenby,the library,Hyde Park,Skye,Norwich'.split(
    ',',
  ),
  food: 'lasagne,banana bread,cheese on toast,jollof rice,a fish supper,samosas,leftover curry,pierogi,carrot cake'.split(
    ',',
  ),
  subject: 'maths,history,chemistry,French,PE,computing,drama,RE,geography,physics,art,English,music'.split(','),
  team: 'Rovers,City,the Lionesses,Wales,United,Saints,England,Villa,the Harlequins'.split(','),
};
const emoji = ['😊', '🎉', '❤️', '😂', '👏🏽', '⚽', '🙈', '👩‍🏫', '🔥', '☕️'];
const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toLowerCase().replace(/[.,']/g, ''),
  (text) => text.replaceAll(' and ', ' & '),
];

/**
 * A post of just so many characters as staff write them, some of it about these pupils. No two are alike, so that no
 * memory of earlier ones flatters a matcher.
 */
export function makeDraft(length: number, pupils: readonly MadeUpPupil[], chance: Chance): string {
  const style = chance.percent(3) ? (text: string) => text.toUpperCase() : chance.one(styles);
  let text = '';
  while (text.length < length) {
    const between = text === '' ? '' : chance.percent(8) ? '\n\n' : ' ';
    const end = chance.percent(15) ? ` ${chance.one(emoji)}` : chance.percent(5) ? ' #TeamEnglish #edutwitter' : '';
    text += between + style(fill(chance.one(sentences), pupils, chance)) + end;
  }
  return text.slice(0, length).toWellFormed();
}

function fill(sentence: string, pupils: readonly MadeUpPupil[], chance: Chance): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const { forename, surname, group } = chance.one(pupils);
    if (name === 'pupil') return `${forename} ${surname}`;
    if (name === 'first') return forename;
    if (name === 'class') return chance.percent(60) ? group.toLowerCase() : `Year ${group.slice(0, -1)}`;
    const words = fillings[name];
    if (!words) throw new Error(`posts.txt has a slot that nothing fills: ${slot}`);
    return chance.one(words);
  });
}
