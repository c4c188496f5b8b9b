import type { APIRoute } from 'astro';
import { model } from '../../model/index.ts';
import { publishedSchema } from '../../model/json-schema.ts';
import { rulesOf } from '../../model/publish.ts';

export const GET: APIRoute = () => Response.json(publishedSchema(rulesOf(model().rules)));
