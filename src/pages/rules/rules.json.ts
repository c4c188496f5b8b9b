import type { APIRoute } from 'astro';
import { model } from '../../model/index.ts';
import { published } from '../../model/publish.ts';

export const GET: APIRoute = () => Response.json(published(model().rules));
