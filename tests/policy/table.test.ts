import { expect, it } from 'vitest';
import { dutyTable } from '@/scripts/policies';
import { builtinPolicy } from '@/src/policy/builtin';
import { cite } from '@/src/policy/cite';

const POLICIES = ['amcis-independent', 'knowsley', 'academy-transformation-trust', 'clearwell', 'hampshire'];
const approved = (...bullets: number[]) => bullets.map((bullet) => `Approved purposes ${bullet}`).join(', ');

/** Duty by duty, the clauses of the documents that ask for it, in the order of POLICIES. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  D1: [
    '3.2, 5.4, 6.4',
    '4.7.1, 7.3',
    '3.2, 4.4, 5.6',
    '3.2, 5.4, 6.8',
    `${approved(5, 9)}, Reputation 7, Personal Information`,
  ],
  D2: ['5.4, 6.4', '7.3, 8.2.2', '4.4, 5.6', '5.4, 6.8', `${approved(5)}, Reputation 7`],
  D3: [
    '3.1, 3.2, 6.4',
    '4.7, 4.7.2',
    '3.1, 3.2, 4.4',
    '3.1, 3.2, 6.2 (second)',
    'Personal use 14, Reputation 7, Appendix I',
  ],
  D4: ['6.5', '7.3', '5.7', '6.9', approved(5)],
  D5: ['6.5', '', '5.7', '6.9', ''],
  D6: ['6.5', '', '5.7', '6.9', ''],
  D7: ['6.8', '7.2', '4.7, 5.10', '6.12', ''],
  D8: ['6.1', '7.2', '3.5', '6.2', 'Reputation 1'],
  D9: ['5.3', '7.1', '4.3', '5, 5.3', 'Reputation 2'],
  D10: [
    '3.3, 3.4, 5.5',
    '4.5, 4.6',
    '3.3, 4.5, 4.8',
    '3.3, 3.4, 5.5',
    `${approved(6, 12)}, Personal use 16, Personal use 17, Reputation 8, Cyber bullying`,
  ],
  D11: [
    '5.2',
    '4.3, 4.4, 4.4.1, 7.4',
    '4.2, 4.8',
    '5.2',
    `${approved(6)}, Personal use 7, Personal use 15, Personal use 16`,
  ],
  D12: ['', '4.5, 4.5.1, 4.10, 12.1', '', '5, 5.6, 5.7', 'Risks, Reputation 3'],
  D13: ['6.2, 6.2.3, 6.3.1, 6.3.2, 7.1', '8.3, 8.3.2', '5.1, 5.3, 5.4, 5.5', '6.3, 6.4, 6.5, 6.6', 'Reputation 4'],
  D14: ['6.2.2', '8.4, 8.4.1', '5.2', '6.3 (second), 6.13', 'Reputation 5'],
  D15: ['6.6', '5.3, 8.2.1', '5.8', '6.10', approved(3)],
  D16: ['6.11', '4.9', '5.12', '6.14, A.3.9', 'Personal Information'],
  D17: ['6.9', '8.6.1, 8.6.2, 9.1', '', '6.1', 'Personal use, Personal use 3'],
  D18: ['6.7', '', '5.9', '6.11', ''],
  D19: ['', '', '5.11', '', ''],
  D20: [
    '5.6, 7.1, 7.2, 7.3, 7.4',
    '5.1, 5.2, 5.3, 5.4, 6.1',
    '4.6, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7',
    '5.7, 7.1, 7.2, 7.3, 7.4, A.3.1, A.3.2, A.3.3, A.3.4, A.3.5, A.3.6, A.3.7, A.3.8, A.3.9, A.3.10',
    approved(1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15),
  ],
  D21: ['3.2', '', '3.2', '3.2, 5.7', approved(10)],
  D22: ['6.2.1', '', '5.6', '6.2 (second)', approved(11)],
  D23: ['3.3', '', '', '3.3, A.3.4, A.3.6', `${approved(8)}, Personal use 19`],
  D24: ['4.1', '4.1.1, 4.1.2, 12.1', '1.1, 2.4', 'A.2.3', approved(4)],
  D25: ['6.11', '4.8.2, 4.9', '5.12', '6.14', 'Personal Information'],
  D26: [
    '7.2, 7.3',
    '5.1, 6.1',
    '6.3, 6.5, Appendix 1, Appendix 2',
    '7.2, 7.3, A.1.1, A.1.2, A.1.3, A.1.4, A.1.5, A.1.6, A.1.7, A.2.5',
    approved(14, 15),
  ],
  D27: ['', '5.1', '4.4', '5, 5.6, 5.7', ''],
  D28: ['', '3.1.1, 3.2.1', '2.3', 'page of signatures', 'Signature, Appendix 2'],
  D29: ['', '12.2', '2.5', '10.1, 10.2, 10.3, 10.4, 10.5', ''],
  D30: [
    '8.1, 8.2, 8.3, 9.1, 9.2, 9.3.1',
    '3.1.4, 10.1, 11.1, 11.2, 11.3, 12.1, 12.2',
    '7.1, 7.2, 7.3, 7.4, 8.1, 8.2',
    '8.1, 8.2, 9.1, 9.2, 9.4',
    'Senior Leadership, Signature',
  ],
};

it('each policy serves each duty by the clauses that ask for it', () => {
  const table = dutyTable(POLICIES.flatMap((id) => builtinPolicy(id) ?? []));
  expect(Object.fromEntries(table.map(([duty, row]) => [duty, row.map((numbers) => numbers.join(', '))]))).toEqual(
    TABLE,
  );
});

/** Where a policy has the duty but allows what it is about, so that it is never nudged about. */
const ALLOWED = ['knowsley D8', 'hampshire D15'];

/** Duties that nothing in a draft shows. */
const REFERENCE = / D(29|30)$/;

it.each(POLICIES)('%s answers to every duty of its column on some account, except where it allows', (id) => {
  const policy = builtinPolicy(id);
  if (!policy) throw new Error(`There is no policy ${id}.`);
  const silent = dutyTable([policy]).flatMap(([duty, [numbers]]) => {
    const finding = { rule: 'r', duty, confidence: 'certain', why: 'Why.', start: 0, end: 1, key: 'k' } as const;
    const answers = (['personal', 'professional', 'official'] as const).map((account) =>
      cite(finding, { policy, school: { contacts: [] }, account, site: 'x' }),
    );
    for (const answer of answers) if (answer) expect(numbers).toContain(answer.clause.number);
    return numbers?.length && !answers.some(Boolean) ? [`${id} ${duty}`] : [];
  });
  expect(silent.filter((entry) => !REFERENCE.test(entry))).toEqual(
    ALLOWED.filter((entry) => entry.startsWith(`${id} `)),
  );
});
