/** The mountain city's ridgelines, far to near, on 360 × 96, each with its colour by day. */
export const RIDGES = [
  ['M0 58 46 34l28 14 40-30 36 26 30-12 44 28 36-24 40 22 32-16 28 14v40H0z', '#dbe5dc', 'far'],
  ['M0 72 38 54l34 12 44-22 40 22 46-14 38 18 48-22 36 16 36-10v42H0z', '#bcd2c5', 'mid'],
  ['M0 84c40-14 74-10 112-6s60-12 104-8 92 12 144-2v28H0z', '#8fb3a1', 'near'],
] as const;
