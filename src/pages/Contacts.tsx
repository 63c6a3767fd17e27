import { type Contact, contactInWords } from '@/src/policy/verdict';

/** Whom to ask, with links that start an e-mail or a call. */
export function Contacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2>Whom to ask</h2>
      <ul class="contacts">
        {contacts.map((contact) => (
          <li key={contactInWords(contact)}>
            {contactInWords(contact)}
            <ContactDetails {...contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContactDetails({ email, telephone }: Contact) {
  if (!email && !telephone) return null;
  return (
    <>
      <br />
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {email && telephone ? ' · ' : null}
      {telephone ? <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a> : null}
    </>
  );
}
