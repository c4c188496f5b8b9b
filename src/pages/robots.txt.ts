import type { APIRoute } from 'astro';

/** Everything may be read by everybody; the list of pages needs the public address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL('sitemap-index.xml', site).href}\n` : ''}`);
