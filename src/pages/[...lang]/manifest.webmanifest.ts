import type { APIRoute } from 'astro';
import { translator } from '../../site/i18n.ts';
import { languagePaths, path } from '../../site/paths.ts';

export const getStaticPaths = languagePaths;

/** What the site is called and looks like when it is put on a phone's first screen. */
export const GET: APIRoute = ({ props }) => {
  const { language } = props as { language: string };
  const t = translator(language);
  return Response.json({
    id: path(language),
    name: `${t('site.name')} · ${t('site.tagline')}`,
    short_name: t('site.short-name'),
    description: t('home.lead'),
    lang: language,
    start_url: path(language),
    scope: path(language),
    display: 'browser',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
    ],
  });
};
