import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../site/i18n.ts';
import { tellModule } from '../../site/packs.ts';

export const getStaticPaths = () =>
  LANGUAGES.map((language) => ({
    params: { file: tellModule(language).file.replace(/\.js$/, '') },
    props: { language },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(tellModule(props.language).source, { headers: { 'Content-Type': 'text/javascript' } });
