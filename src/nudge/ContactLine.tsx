import { type Contact, contactInWords } from '@/src/policy/verdict';

/** Whom to ask. Address and number are text, not links: a link would leave what is being written. */
export function ContactLine({ contact }: { readonly contact: Contact }) {
  const { email, telephone } = contact;
  return (
    <p class="contact">
      Not sure? Ask {contactInWords(contact)}
      {email || telephone ? ': ' : '.'}
      {[email, telephone].filter(Boolean).join(' or ')}
    </p>
  );
}
