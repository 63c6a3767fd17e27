import type { Draft } from '@/src/draft/draft';
import type { Citation, CitedFinding, Verdict } from '@/src/policy/verdict';

const policy = 'Hillside Primary social media policy';

const pupils: Citation = {
  policy,
  number: '5.4',
  heading: 'Confidentiality',
  wording:
    'Do not share anything on social media that could let people work out who a pupil is, or that tells something personal about them. This holds for every account, open or closed, and for groups that look private.',
};

const details: Citation = {
  policy,
  number: '6.10',
  heading: 'School contact details',
  wording: 'Do not use your school e-mail address or other official contact details in your own posts.',
};

const lead = { role: 'dsl', name: 'Ruth Okafor', email: 'r.okafor@hillside.example', telephone: '01632 960 121' };

function draft(text: string): Draft {
  return { text, site: 'x', surface: 'post', attachments: [] };
}

/** A finding for every place where `words` stand in `text`. */
function at(text: string, words: string, rest: Omit<CitedFinding, 'start' | 'end' | 'key'>): CitedFinding[] {
  return [...text.matchAll(new RegExp(words.replace(/[.+@]/g, '\\$&'), 'g'))].map(({ index }) => ({
    ...rest,
    start: index,
    end: index + words.length,
    key: `${rest.rule} ${words}`,
  }));
}

const named = {
  rule: 'pupil-named',
  duty: 'D1',
  strength: 'ask',
  confidence: 'certain',
  why: 'This names a pupil of your school, so people could work out who you mean.',
  fix: { text: 'a pupil' },
  clause: pupils,
  contact: lead,
} as const;

const health = {
  rule: 'pupil-health',
  duty: 'D3',
  strength: 'ask',
  confidence: 'likely',
  why: 'This may tell something about a pupil’s health, which the school keeps confidential.',
  clause: { ...pupils, number: '3.2', heading: 'Legal framework', wording: 'Keep pupils’ records and health private.' },
  contact: lead,
} as const;

const mail = {
  rule: 'school-address',
  duty: 'D15',
  strength: 'quiet',
  confidence: 'certain',
  why: 'This is a school e-mail address in a post of your own.',
  fix: { text: '' },
  clause: details,
  contact: { role: 'head', name: 'Anna Whitcombe', email: 'head@hillside.example' },
} as const;

const one = 'So proud of Kate Bennett tonight!\nShe read her poem to the whole hall 🎉';
const four =
  'Kate Bennett and Tom Wills were stars today. Kate Bennett even sang, though she had a seizure on Monday.\n\nPictures from me: j.marsh@hillside.sch.uk';
const long = `${'What a term it has been, with the garden, the choir, the new library and a great deal of rain. '.repeat(9)}And then Kate Bennett stood up and sang. ${'We all went home happy and rather wet, and tomorrow we do it again. '.repeat(9)}`;

const tall = `${'A line of its own\n'.repeat(20)}Kate Bennett`;

/** Drafts with their verdicts, as the checker would give them. */
export const samples: Readonly<Record<string, { readonly draft: Draft; readonly verdict: Verdict }>> = {
  one: { draft: draft(one), verdict: { nudge: 'ask', findings: at(one, 'Kate Bennett', named) } },
  four: {
    draft: draft(four),
    verdict: {
      nudge: 'ask',
      findings: [
        ...at(four, 'Kate Bennett', named),
        ...at(four, 'Tom Wills', named),
        ...at(four, 'she had a seizure', health),
        ...at(four, 'j.marsh@hillside.sch.uk', mail),
      ],
    },
  },
  long: { draft: draft(long), verdict: { nudge: 'ask', findings: at(long, 'Kate Bennett', named) } },
  tall: { draft: draft(tall), verdict: { nudge: 'ask', findings: at(tall, 'Kate Bennett', named) } },
  clean: { draft: draft('Good night!'), verdict: { nudge: 'none', findings: [] } },
  quiet: {
    draft: draft(four),
    verdict: { nudge: 'quiet', findings: at(four, 'j.marsh@hillside.sch.uk', mail) },
  },
};
