import { Chance } from './random';

/** A made-up pupil as a school's system exports one. */
export interface MadeUpPupil {
  readonly forename: string;
  readonly surname: string;
  /** 7 to 11. */
  readonly year: number;
  readonly group: string;
}

// Names of many heritages, and those that are everyday words: they cost a matcher the most.
const forenames =
  'Olivia Muhammad Will Grace Jack Rose Amelia Noah Isla Oliver Ava George Mia Leo Freya Arthur Lily Oscar Poppy Harry Ivy Archie Florence Theo Willow Jacob Ella Charlie Daisy Henry Sofia Alfie Ruby Thomas Evie Mark May Faith Hope Joy Summer Aisha Yusuf Fatima Ibrahim Zainab Arjun Priya Rohan Ananya Kwame Abena Chidi Ngozi Oluwaseun Temitope Tyrell Shanice Wei Jing Hao Mei Zuzanna Jakub Oliwia Kacper Andrei Ioana Emre Elif Cyrus Leila Seán Niamh Cillian Aoife Rhys Cerys Dylan Seren João Inês Mateus Beatriz Harpreet Gurpreet Manpreet Lily-Mae Ellie-Jo Tobias Kit Robin Drew Frank Bill Pat Sandy Jade Amber Ebony Melody Harmony Christian Guy Miles Art Jasmine Olive'.split(
    ' ',
  );
const surnames =
  'Smith Jones Khan Patel Williams Brown Taylor Ali Ahmed Hussain Davies Wilson Evans Thomas Begum Roberts Johnson Singh Kaur Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Cooper Morris Ward Moore King Watson Baker Morgan Harrison Young Allen Mitchell Phillips Lee Bell Parker Bennett Frost Price Field Marsh Stone Reading Day Long Short Best Banks Brook Rivers Winter Summers Church Bishop Abbott Cook Page Bird Fox Swan Okafor Adeyemi Mensah Boateng Nkosi Campbell Grant Nowak Kowalska Wójcik Popescu Yılmaz Demir Hosseini Al-Hassan Chen Wang Zhang Nguyen Silva Fernandes García O’Brien O’Connor McCarthy Murphy Llewellyn Pryce'.split(
    ' ',
  );
const onsets = 'b br c cl d dr f g gr h j k l m n p r s sh st t th tr v w y z'.split(' ');
const rimes = 'a an ar e el en er i il in is o ol on or ow u un ay ee ai'.split(' ');

/** Made-up pupils, always the same ones in the same order: a shorter list is the beginning of a longer one. */
export function makePupils(count: number): MadeUpPupil[] {
  const chance = new Chance(20_260_831);
  return Array.from({ length: count }, () => {
    const year = 7 + chance.below(5);
    return {
      // Long lists have a long tail of rare names; without it 200,000 pupils would have no more names than 2,000.
      forename: chance.percent(80) ? chance.often(forenames) : rare(chance, 2),
      surname: surname(chance),
      year,
      group: `${year}${String.fromCharCode(65 + chance.below(12))}`,
    };
  });
}

function surname(chance: Chance): string {
  const one = () => (chance.percent(50) ? chance.often(surnames) : rare(chance, 3));
  return chance.percent(4) ? `${one()}-${one()}` : one();
}

function rare(chance: Chance, syllables: number): string {
  const name = Array.from({ length: syllables }, () => chance.one(onsets) + chance.one(rimes)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The pupils as a file that a school's system might write. */
export function exportOf(pupils: readonly MadeUpPupil[]): Uint8Array {
  const rows = pupils.map(
    ({ forename, surname, year, group }, index) => `${1000 + index},${surname},${forename},${year},${group}`,
  );
  return new TextEncoder().encode(['Adm No,Legal Surname,Legal Forename,Year,Reg Group', ...rows].join('\r\n'));
}
