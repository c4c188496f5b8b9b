import type { APIRoute } from 'astro';
import { icon } from '../../site/pictures.ts';

/** Tabs, iOS, and the sizes an installed site asks for, in pixels. */
const SIZES = [32, 180, 192, 512];

export const getStaticPaths = () => SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => new Response(new Uint8Array(await icon(Number(params.size))));
