import { type Contact, roleInWords } from '@/src/policy/verdict';

/** Whom to ask. Address and number are text, not links: a link would leave what is being written. */
export function ContactLine({ contact }: { readonly contact: Contact }) {
  const { name, role, email, telephone } = contact;
  return (
    <p class="contact">
      Not sure? Ask {name}, {roleInWords(role)}
      {email || telephone ? ': ' : '.'}
      {[email, telephone].filter(Boolean).join(' or ')}
    </p>
  );
}
