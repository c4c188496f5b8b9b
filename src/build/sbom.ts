/** What an entry of package-lock.json says of a package, as far as it is read here. */
export type Locked = {
  name?: string;
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
};
type Packages = Readonly<Record<string, Locked>>;

/** A package in a bill of materials, as CycloneDX 1.5 writes it. */
export type Component = {
  type: string;
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required' | 'optional';
  hashes?: [{ alg: 'SHA-512'; content: string }];
  licenses: [{ expression: string } | { license: { id: string } }];
  purl: string;
};

const nameOf = (path: string, { name }: Locked) => name ?? (path.split('node_modules/').at(-1) as string);
const refOf = (path: string, locked: Locked) => `${nameOf(path, locked)}@${locked.version}`;
const isOptional = ({ optional, devOptional }: Locked) => optional === true || devOptional === true;
const purlOf = (ref: string) => `pkg:npm/${ref.replace(/^@/, '%40')}`;

/** Where a package finds another: in its own folder, else in those around it, as Node looks for it. */
function found(packages: Packages, from: string, name: string): string | undefined {
  const path = `${from && `${from}/`}node_modules/${name}`;
  if (packages[path] || !from) return packages[path] && path;
  return found(packages, from.slice(0, from.lastIndexOf('node_modules/')).replace(/\/$/, ''), name);
}

function needs(packages: Packages, path: string, locked: Locked): string[] {
  const names = { ...locked.peerDependencies, ...locked.optionalDependencies, ...locked.dependencies };
  return Object.keys(names).flatMap((name) => {
    const at = found(packages, path, name);
    return at && !packages[at]?.dev ? [refOf(at, packages[at] as Locked)] : [];
  });
}

function componentOf(path: string, locked: Locked): Component {
  const { version, license, integrity = '' } = locked;
  const ref = refOf(path, locked);
  if (!license) throw new Error(`package-lock.json names no licence of ${ref}`);
  const [, sha512] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    type: 'library',
    'bom-ref': ref,
    name: nameOf(path, locked),
    version,
    scope: isOptional(locked) ? 'optional' : 'required',
    ...(sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {}),
    licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
    purl: purlOf(ref),
  };
}

/**
 * The bill of materials (CycloneDX 1.5) of all that a lock file names but for tools of development. Without a time or a
 * number of its own: the same lock file gives the same bytes. (`npm sbom --omit dev` leaves out what such a tool needs too.)
 * @param packages the `packages` of a package-lock.json of version 3
 * @throws where a package names no licence
 */
export function sbomOf(packages: Packages) {
  const all = Object.entries(packages).filter(([, { dev }]) => !dev);
  // Where one of two copies is required, the package is.
  const used = all.sort(([, one], [, other]) => Number(isOptional(one)) - Number(isOptional(other)));
  const components = new Map<string, Component>();
  const dependsOn = new Map<string, Set<string>>();
  for (const [path, locked] of used) {
    const ref = refOf(path, locked);
    if (path) components.set(ref, components.get(ref) ?? componentOf(path, locked));
    dependsOn.set(ref, new Set([...(dependsOn.get(ref) ?? []), ...needs(packages, path, locked)]));
  }
  const site = componentOf('', packages[''] as Locked);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...site, type: 'application' } },
    components: [...components.values()],
    dependencies: [...dependsOn].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
}
