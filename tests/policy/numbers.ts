/** The numbers that the policy documents print, in their order; a policy's data must have these and no others. */
export const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  clearwell: [
    ...list('1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1'),
    ...list('5 5.1 5.2 5.3 5.4 5.5 5.6 5.7'),
    // The document numbers two clauses 6.2 and two 6.3, and leaves out 6.7 and 9.3.
    ...list('6.1 6.2 6.3'),
    '6.2 (second)',
    '6.3 (second)',
    ...list('6.4 6.5 6.6 6.8 6.9 6.10 6.11 6.12 6.13 6.14'),
    ...list('7.1 7.2 7.3 7.4 8.1 8.2 9.1 9.2 9.4 10.1 10.2 10.3 10.4 10.5'),
    'page of signatures',
    ...list('A A.1.1 A.1.2 A.1.3 A.1.4 A.1.5 A.1.6 A.1.7'),
    ...list('A.2.1 A.2.2 A.2.3 A.2.4 A.2.5 A.2.6 A.2.7'),
    ...list('A.3.1 A.3.2 A.3.3 A.3.4 A.3.5 A.3.6 A.3.7 A.3.8 A.3.9 A.3.10'),
    ...list('a b c d e f g h i').map((letter) => `A.4 ${letter}`),
  ],
  'amcis-independent': [
    ...list('1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 5.1 5.2 5.3 5.4 5.5 5.6'),
    // 6.2.3 is printed with a stray space ("6.2 .3"), 6.3.1 without a 6.3 above it.
    ...list('6.1 6.2 6.2.1 6.2.2 6.2.3 6.3.1 6.3.2 6.4 6.5 6.6 6.7 6.8 6.9 6.10 6.11'),
    ...list('7.1 7.2 7.3 7.4 8.1 8.2 8.3 9.1 9.2 9.3.1'),
    ...list('Facebook Twitter LinkedIn YouTube Instagram').map((site) => `Appendix: ${site}`),
  ],
  knowsley: [
    // There is no 1.5; 3.1 to 3.4 and 8.6 are headings without a sentence of their own.
    ...list('1.1 1.2 1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.4 1.6 1.7 1.8'),
    '2',
    ...list('a b c d e').map((letter) => `2 (${letter})`),
    ...list('3.1.1 3.1.2 3.1.3 3.1.4 3.2.1 3.2.2 3.2.3 3.3.1 3.4.1 3.4.2'),
    ...list('4.1 4.1.1 4.1.2 4.2 4.2.1 4.3 4.4 4.4.1 4.5 4.5.1 4.6 4.7 4.7.1 4.7.2 4.8 4.8.1 4.8.2 4.8.3 4.9 4.10'),
    ...list('5 5.1 5.2 5.3 5.4 6 6.1 7 7.1 7.2 7.3 7.4'),
    ...list('8.1 8.2 8.2.1 8.2.2 8.3 8.3.1 8.3.2 8.4 8.4.1 8.5 8.6.1 8.6.2 8.6.3 8.6.4'),
    ...list('9.1 10.1 11.1 11.2 11.3 12.1 12.2'),
  ],
  'academy-transformation-trust': [
    'Purpose and Ethos',
    'Scope',
    ...list('1.1 1.2 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8'),
    ...list('5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12'),
    ...list('6.1 6.2 6.3 6.4 6.5 6.6 6.7 7.1 7.2 7.3 7.4 8.1 8.2'),
    'Appendix 1',
    'Appendix 2',
  ],
  // This document has no numbers: its sections by their names, each followed by its bullets.
  hampshire: [
    ...list('Preamble Introduction Objectives Scope'),
    ...bullets('Risks', 12),
    'Responsibilities',
    ...bullets('Approved purposes', 15),
    ...bullets('Personal use', 21),
    ...bullets('Reputation', 8),
    'Personal Information',
    'Cyber bullying',
    'Senior Leadership',
    'Signature',
    ...bullets('Appendix I', 25),
    'Appendix 2',
  ],
};

function bullets(section: string, count: number): string[] {
  return [section, ...Array.from({ length: count }, (_, index) => `${section} ${index + 1}`)];
}

function list(numbers: string): string[] {
  return numbers.split(' ');
}
