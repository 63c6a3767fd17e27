import type { Duty } from '@/src/findings/finding';
import type { School } from '@/src/settings/school';
import type { Contact } from './verdict';

/** A child's safety goes to the safeguarding lead before anybody else; data protection has its own officer. */
const FIRST: Readonly<Partial<Record<Duty, readonly string[]>>> = {
  D24: ['dsl'],
  D1: ['dpo'],
  D3: ['dpo'],
  D16: ['dpo'],
};
const OTHERWISE = ['head', 'dsl'];

/** Whom to ask about a duty, of those whom the school names; the first in its list where no role fits. */
export function contactFor(duty: Duty, contacts: School['contacts']): Contact | undefined {
  for (const role of [...(FIRST[duty] ?? []), ...OTHERWISE]) {
    const found = contacts.find((contact) => contact.role.toLowerCase() === role);
    if (found) return found;
  }
  return contacts[0];
}
