import type { APIRoute } from 'astro';
import { picture, pictureNames } from '../../site/pictures.ts';

export const getStaticPaths = () => pictureNames().map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => new Response(new Uint8Array(await picture(params.name as string)));
