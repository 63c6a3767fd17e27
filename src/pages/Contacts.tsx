import { type Contact, roleInWords } from '@/src/policy/verdict';

/** Whom to ask, with links that start an e-mail or a call. */
export function Contacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2>Whom to ask</h2>
      <ul class="contacts">
        {contacts.map(({ role, name, email, telephone }) => (
          <li key={`${role} ${name}`}>
            <strong>{name}</strong>, {roleInWords(role)}
            {email || telephone ? <br /> : null}
            {email ? <a href={`mailto:${email}`}>{email}</a> : null}
            {email && telephone ? ' · ' : null}
            {telephone ? <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
