import type { Overview } from '@/src/platform/messages';

const clause = (number: string, heading: string, wording: string, exceptions: readonly string[] = []) => ({
  number,
  heading,
  wording,
  exceptions,
  duties: [],
  strength: 'must' as const,
  accounts: ['personal' as const],
  byDuty: {},
  leads: [],
  exceptSites: [],
});

/** A made-up school with everything that the pages can show. */
export const school: Overview = {
  source: 'file',
  school: {
    name: 'Hillside Primary',
    quietOnly: false,
    contacts: [
      { role: 'dsl', name: 'Ruth Okafor', email: 'r.okafor@hillside.example', telephone: '01632 960 121' },
      { role: 'head', name: 'Anna Whitcombe', email: 'head@hillside.example' },
      { role: 'school business manager', name: 'Bo Li', telephone: '01632 960 120' },
    ],
  },
  policy: {
    id: 'hillside',
    title: 'Hillside Primary social media policy',
    clauses: [
      clause(
        '3.2',
        'Confidentiality',
        'Keep what you learn at work about pupils, families and colleagues to yourself.',
      ),
      clause('5.4', 'Pupils', 'Do not share anything that could let people work out who a pupil is.', [
        'pupils who are your own family',
      ]),
      clause('6.2', 'Saying where you work', 'Do not say in your own posts that you work at the school.'),
      clause(
        '6.10',
        'School addresses',
        'Do not use your school e-mail address or telephone number in your own posts.',
      ),
      clause('8', 'If something goes wrong', 'Tell the head teacher as soon as you notice. Everybody makes mistakes.'),
    ],
  },
  roster: { state: 'ready', pupils: 412, expires: '2027-08-31' },
  problems: [
    { at: 'contacts[1].email', message: 'This is not an e-mail address. Write it as name@school.uk.' },
    { at: 'schoolDay.from', message: '“half eight” is not a time. Write it as 08:30.' },
  ],
  dismissals: [
    { digest: 'a', reason: 'own-family', rule: 'pupil-named', on: '2026-11-18' },
    { digest: 'b', reason: 'fine-here', rule: 'school-address', on: '2026-10-02' },
  ],
};
