import type { Family } from './families.ts';
import type { RuleFiles } from './load.ts';

/** What rests on one measure: rule files, pages of the site, and golden families whose verdicts may be at stake. */
export type Touched = { rules: string[]; pages: string[]; families: string[] };

/**
 * Everything a change of a measure's words touches: whoever cites it or claims one of its sentences, the pages that show
 * those, and the families that expect a verdict of them.
 * @param measure from 1
 */
export function touchedBy(rules: RuleFiles, families: readonly Family[], measure: number): Touched {
  const cites = (cite: { measure: number } | undefined) => cite?.measure === measure;
  const routes = [...rules.routes]
    .filter(([, { value }]) => value.steps.some((step) => cites(step.cite)))
    .map(([id]) => id);
  const claims = (id: string) => rules.sentences.value[measure]?.some((row) => row['claimed-by']?.includes(id));
  const supports = [...rules.supports]
    .filter(
      ([id, { value }]) => claims(id) || routes.includes(value.route) || value.tiers.some((tier) => cites(tier.cite)),
    )
    .map(([id]) => id);
  const matters = Object.entries(rules.moving.value)
    .filter(
      ([, { route, directions }]) =>
        routes.includes(route) || Object.values(directions).some(({ cite }) => cites(cite)),
    )
    .map(([id]) => id);
  const doors = Object.values(rules.year.value).some(({ cite }) => cites(cite));
  const terms = Object.values(rules.terms.value).some(({ cite }) => cite === measure);
  const situations = Object.entries(rules.situations.value)
    .filter(([, situation]) => situation.supports.some((id) => supports.includes(id)))
    .map(([slug]) => slug);
  return {
    rules: [
      `rules/sentences.yaml (${measure})`,
      ...supports.map((id) => `rules/supports/${id}.yaml`),
      ...routes.map((id) => `rules/routes/${id}.yaml`),
      ...(matters.length ? [`rules/moving.yaml (${matters.join(', ')})`] : []),
      ...(doors ? ['rules/year.yaml'] : []),
      ...(terms ? ['rules/terms.yaml'] : []),
    ],
    pages: [
      `/measures/${measure}/`,
      ...supports.map((id) => `/supports/${id}/`),
      ...situations.map((slug) => `/situations/${slug}/`),
      ...matters.map((id) => `/moving/${id}/`),
      ...(doors ? ['/guides/year/'] : []),
      ...(terms ? ['/guides/glossary/'] : []),
    ],
    families: families.filter(({ expect }) => supports.some((id) => id in expect)).map(({ id }) => id),
  };
}
