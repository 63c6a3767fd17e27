import type { Contact } from '@/src/policy/verdict';
import { Clause } from './Clause';
import { ContactLine } from './ContactLine';
import type { Group } from './group';
import { MatterView } from './MatterView';

interface Properties {
  readonly groups: readonly Group[];
  /** Keys of matters set aside since this was opened. */
  readonly dismissed: ReadonlySet<string>;
}

function same(one: Contact | undefined, other: Contact | undefined): boolean {
  return one?.name === other?.name && one?.role === other?.role;
}

/** All groups in their order; a contact is named once, after the last group in a row that it belongs to. */
export function Matters({ groups, dismissed }: Properties) {
  return (
    <>
      {groups.map(({ clause, contact, matters }, index) => (
        <section key={index} class="group">
          {matters.map((matter, which) => {
            const [{ why }] = matter.findings;
            return (
              <MatterView
                key={matter.key}
                matter={matter}
                place={`${index} ${which}`}
                why={matters[which - 1]?.findings[0].why === why ? undefined : why}
                dismissed={dismissed.has(matter.key)}
              />
            );
          })}
          <Clause clause={clause} />
          {contact && !same(contact, groups[index + 1]?.contact) ? <ContactLine contact={contact} /> : null}
        </section>
      ))}
    </>
  );
}
