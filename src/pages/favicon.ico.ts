import type { APIRoute } from 'astro';
import { ico, icon } from '../site/pictures.ts';

/** For what asks for this address unasked. */
export const GET: APIRoute = async () => new Response(new Uint8Array(ico(await icon(32))));
