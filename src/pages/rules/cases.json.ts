import type { APIRoute } from 'astro';
import { goldenFamilies } from '../../model/families.ts';
import { model } from '../../model/index.ts';
import { rulesOf } from '../../model/publish.ts';

/** Families with the verdicts they must get: what another system tests itself with. No sentence of any language. */
export const GET: APIRoute = () =>
  Response.json(goldenFamilies(rulesOf(model().rules)).map(({ id, answers, expect }) => ({ id, answers, expect })));
