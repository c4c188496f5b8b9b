import { z } from 'zod';
import type { Condition } from '../engine/types.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens');
const factId = z.string().regex(/^[a-z]+\.[a-z-]+$/, 'a fact is called scope.name, like child.age');
const day = z.iso.date();
const text = z.string().min(1);
const date = z.union([day, z.string().regex(/^\d{4}(-\d\d)?$/)]);

const line = z.union([z.number(), id]);
const range = z.strictObject({ atLeast: line.optional(), below: line.optional(), atMost: line.optional() });
const test = z.union([z.boolean(), z.string(), z.array(z.string()).min(1), range]);

/** What stands inside of a condition: one again. */
const inner: z.ZodType<Condition> = z.lazy(() => condition);
/** One key: all, any, not, or a fact. A bare word is a category. */
export const condition = z.union([
  id,
  z.strictObject({ all: z.array(inner) }),
  z.strictObject({ any: z.array(inner) }),
  z.strictObject({ not: inner }),
  z
    .record(factId, test)
    .refine((o) => Object.keys(o).length === 1, 'one fact to a condition; several go under all: or any:'),
]) as z.ZodType<Condition>;

const fact = z.union([
  z.literal('boolean'),
  z.array(id).min(2),
  z.strictObject({ from: z.int(), to: z.int(), per: z.literal('head').exactOptional() }),
]);

export const questions = z.array(
  z.strictObject({
    id,
    scope: z.enum(['child', 'family']),
    facts: z.record(factId, fact),
    sensitive: z.array(factId).min(1).exactOptional(),
    aside: z.boolean().exactOptional(),
    clears: z.record(factId, z.union([z.boolean(), id])).exactOptional(),
    danger: z.record(factId, z.array(z.string().regex(/^[\d-]+$/))).exactOptional(),
    service: z.record(factId, id).exactOptional(),
    twin: id.exactOptional(),
    harder: z.record(factId, z.union([z.literal('lower'), z.array(z.union([z.boolean(), id])).min(2)])).exactOptional(),
  }),
);

export const categories = z.record(
  id,
  z.strictObject({
    is: condition,
    unsettled: condition.exactOptional(),
    'recognised-by': condition.exactOptional(),
    route: id.exactOptional(),
  }),
);

const where = z.string();
export const figures = z.record(
  id,
  z.union([
    z.strictObject({
      value: z.number(),
      unit: id,
      soft: z.boolean().exactOptional(),
      where,
      since: date,
      checked: day,
      source: id,
    }),
    z.strictObject({ times: z.number(), of: id, source: id }),
  ]),
);

export const sources = z.record(
  id,
  z.strictObject({
    title: text,
    number: text.exactOptional(),
    issuer: text,
    /** As exact as it is known: a day, a month or a year. */
    date: date.exactOptional(),
    grade: z.enum(['verified', 'weak', 'memory']),
    address: z.url().exactOptional(),
  }),
);

export const sentences = z.record(
  z.string().regex(/^\d+$/),
  z.array(
    z.strictObject({
      begins: text,
      strength: z.enum(['right', 'district', 'service', 'own-work']),
      binds: z.array(id),
      'claimed-by': z.array(id).exactOptional(),
      waiver: id.exactOptional(),
    }),
  ),
);

const cite = z.strictObject({ measure: z.int(), quote: text });
export const support = z.strictObject({
  topic: id,
  route: id,
  has: condition.nullable().exactOptional(),
  excludes: z.array(id).exactOptional(),
  'tops-up': z.array(id).exactOptional(),
  tiers: z
    .array(
      z.strictObject({
        id,
        when: condition.exactOptional(),
        gives: z
          .strictObject({ amount: id.exactOptional(), percent: z.number().exactOptional(), of: id.exactOptional() })
          .exactOptional(),
        possible: z.strictObject({ because: z.enum(['district', 'undefined', 'silent']), ask: id }).exactOptional(),
        cite: cite.exactOptional(),
        source: id.exactOptional(),
        ruling: z.boolean().exactOptional(),
      }),
    )
    .min(1),
});

const paper = z.union([id, z.strictObject({ 'one-of': z.array(id).min(1), when: condition.exactOptional() })]);
export const route = z.strictObject({
  'leads-to': z.array(id),
  steps: z
    .array(
      z.strictObject({
        id,
        office: id,
        of: z.enum(['anywhere', 'here', 'home', 'emergency', 'school', 'hospital']).exactOptional(),
        role: z.enum(['takes', 'decides', 'pays']).exactOptional(),
        online: z.array(id).exactOptional(),
        papers: z.array(paper).exactOptional(),
        when: condition.exactOptional(),
        days: z.strictObject({ working: z.int().positive(), from: id.exactOptional() }).exactOptional(),
        from: id.exactOptional(),
        cite: cite.exactOptional(),
        source: id.exactOptional(),
      }),
    )
    .min(1),
});

/** What a family can really do, without blame, that may open a support. */
export const changes = z.record(
  id,
  z.strictObject({
    fact: factId,
    to: z.array(z.union([z.boolean(), id])).min(1),
    when: condition.exactOptional(),
    through: id.exactOptional(),
    office: id.exactOptional(),
  }),
);

/** How a family's home lies to its hukou; `apart` where it matters in which of the two places a thing is done. */
export const directions = z.record(
  id,
  z.strictObject({
    when: z.record(factId, id).refine((o) => Object.keys(o).length === 1, 'a direction is one fact with one answer'),
    apart: z.boolean(),
    home: z.enum(['district', 'old', 'elsewhere']),
    here: z.enum(['same', 'other', 'district', 'elsewhere']),
  }),
);

/** A district that is no more, and the one it belongs to now. */
export const oldPlaces = z.record(id, id);

const ground = z.strictObject({
  cite: cite.exactOptional(),
  source: id.exactOptional(),
  equal: z.boolean().exactOptional(),
});
/** What a family far from its hukou wants done: the route, and by which words each direction differs. */
export const moving = z.record(
  id,
  z.strictObject({ route: id, topic: id, support: id.exactOptional(), directions: z.record(id, ground) }),
);

export const papers = z.record(
  id,
  z.strictObject({ 'stands-in': z.array(id).exactOptional(), route: id.exactOptional() }),
);
export const offices = z.record(id, z.strictObject({ phone: z.array(z.string().regex(/^[\d-]+$/)).exactOptional() }));

export const situations = z.record(id, z.strictObject({ topic: id, opens: id, supports: z.array(id).min(1) }));

/** An official term, as the law writes it and as our words do; where it comes from. */
export const terms = z.record(
  id,
  z.strictObject({
    word: text,
    also: z.array(text).exactOptional(),
    cite: z.int().exactOptional(),
    source: id.exactOptional(),
  }),
);

const month = z.int().min(1).max(12);
/** What opens when: in some months, or at an event (`at`). */
export const year = z.record(
  id,
  z.strictObject({
    from: month.exactOptional(),
    to: month.exactOptional(),
    at: id.exactOptional(),
    support: id,
    cite: cite.exactOptional(),
    source: id.exactOptional(),
  }),
);

/** What a support can be about, with the path of its icon, drawn on 24 × 24. */
export const topics = z.record(id, z.strictObject({ icon: z.string().regex(/^M[\d .,a-zA-Z-]+$/) }));

/** Everyday words that mean the same to a search; of each list the first is the one our pages use. */
export const synonyms = z.array(z.array(text).min(2));

export const districts = z.record(
  id,
  z.strictObject({
    central: z.boolean().exactOptional(),
    zone: z.boolean().exactOptional(),
    opens: z.record(id, id).exactOptional(),
    phones: z.record(id, z.strictObject({ phone: z.string().regex(/^[\d-]+$/), source: id })).exactOptional(),
  }),
);

/** Words: what one language says. */
export const questionWords = z.strictObject({
  questions: z.record(
    id,
    z.strictObject({
      ask: text,
      why: text,
      hint: text.exactOptional(),
      help: z.array(text).exactOptional(),
      danger: z.record(factId, z.array(text)).exactOptional(),
    }),
  ),
  facts: z.record(
    factId,
    z.strictObject({
      tick: text.exactOptional(),
      labels: z.record(z.string(), text).exactOptional(),
      is: z.record(z.string(), text),
      together: z.record(z.string(), text).exactOptional(),
    }),
  ),
  categories: z.record(id, z.strictObject({ is: text, not: text })),
});
export const supportWords = z.strictObject({
  short: text,
  everyday: text,
  official: text,
  keywords: z.array(text).min(3),
  gist: text,
  tiers: z.record(id, text),
  say: text,
  verify: z.array(text),
});
export const routeWords = z.strictObject({
  title: text,
  steps: z.record(id, z.strictObject({ do: text, hear: text.exactOptional() })),
});
export const situationWords = z.strictObject({ title: text, line: text, keywords: z.array(text).min(3) });
export const measureWords = z.strictObject({ gist: text });
export const pageWords = z.strictObject({
  /** Every heading of the text is a question, and what follows it the answer. */
  faq: z.literal(true).exactOptional(),
  title: text,
  keywords: z.array(text).exactOptional(),
});
const named = z.record(id, z.strictObject({ name: text, note: text.exactOptional() }));
export const paperWords = named;
export const officeWords = z.record(
  id,
  z.strictObject({ name: text, note: text.exactOptional(), local: text.exactOptional() }),
);
export const districtWords = z.record(
  id,
  z.strictObject({
    name: text,
    old: z.array(text).exactOptional(),
    note: text.exactOptional(),
    offices: z.record(id, text).exactOptional(),
  }),
);
export const glossary = z.record(z.string(), text);
/** What was said of each release: from which day, and what changed, for whom. */
export const releaseWords = z.record(z.string().regex(/^\d+\.\d+\.\d+$/), z.strictObject({ day, note: text }));
/** What a document's title means, where the title itself is in another language. */
export const sourceGlosses = z.record(id, text);
export const changeWords = z.record(id, text);
export const placeNames = z.record(id, text);
export const movingWords = z.record(
  id,
  z.strictObject({ need: text, directions: z.record(id, z.strictObject({ differs: text, refused: text })) }),
);
export const waivers = z.record(z.string().regex(/^\d+$/), z.record(text, z.strictObject({ why: text, ask: text })));
export const yearWords = z.record(id, z.strictObject({ when: text, do: text }));
/** The interface: nested records of strings, in i18next's own form. */
export type Ui = { [key: string]: string | Ui };
export const ui: z.ZodType<Ui> = z.record(z.string(), z.union([text, z.lazy(() => ui)]));
