import { translator } from './i18n.ts';
import { wordsOf } from './words.ts';

/** What machines read of a page, in the words of schema.org. */
export type Structured = { '@type': string } & Record<string, unknown>;

/** A support as a public service: who decides on it, what it is called, what it rests on. */
export function serviceOf(language: string, id: string, policy: string): Structured {
  const words = wordsOf(language);
  const { everyday, official, gist, topic, route } = words.support(id);
  const steps = words.route(route).steps;
  const step = steps.find(({ role }) => role === 'decides') ?? steps[0];
  return {
    '@type': 'GovernmentService',
    name: everyday,
    alternateName: official,
    description: gist,
    serviceType: translator(language)(`topic.${topic}`),
    provider: { '@type': 'GovernmentOrganization', name: words.offices[step?.office ?? '']?.name },
    isBasedOn: policy,
  };
}

/** A text whose headings are questions. */
export const questionsOf = (markdown: string): Structured => ({
  '@type': 'FAQPage',
  mainEntity: markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...answer] = part.split('\n');
      return { '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text: answer.join(' ').trim() } };
    }),
});
