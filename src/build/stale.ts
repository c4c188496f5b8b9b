import type { AstroIntegration } from 'astro';
import { model } from '../model/index.ts';
import { staleFigures } from '../model/stale.ts';

/** Lists, at every build, the figures nobody has looked at for too long: their pages say so, too. */
export const stale = (): AstroIntegration => ({
  name: 'stale',
  hooks: {
    'astro:build:start': ({ logger }) => {
      for (const { id, days } of staleFigures(model().rules.figures.value))
        logger.warn(`rules/figures.yaml: nobody has looked at ${id} for ${days} days`);
    },
  },
});
