import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { releases } from '../../../model/releases.ts';
import { translator } from '../../../site/i18n.ts';
import { languagePaths, path } from '../../../site/paths.ts';
import { wordsOf } from '../../../site/words.ts';

// A feed names whole addresses: without the public one there is none.
export const getStaticPaths = () => (import.meta.env.SITE ? languagePaths() : []);

/** The changes of the rules, for whoever follows them. */
export const GET: APIRoute = ({ props, site }) => {
  const { language } = props as { language: string };
  const t = translator(language);
  const said = wordsOf(language).releases;
  return rss({
    title: `${t('site.name')} · ${t('changes.title')}`,
    description: t('changes.lead'),
    site: site as URL,
    items: releases().flatMap(({ version }) => {
      const { day, note } = said[version] ?? {};
      return day && note
        ? [
            {
              title: t('changes.version', { version }),
              description: note,
              pubDate: new Date(day),
              link: path(language, 'changes'),
            },
          ]
        : [];
    }),
    customData: `<language>${language}</language>`,
  });
};
