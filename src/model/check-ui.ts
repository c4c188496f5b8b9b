import { type Content, FIRST_LANGUAGE, type WordFiles } from './load.ts';
import { type Report, WHOLE_FILE } from './report.ts';
import type { Ui } from './schema.ts';
import type { Key, Parsed } from './source-text.ts';

/** The words of the interface that the rules ask for by name: a topic, a unit, a place, a channel, a direction. */
export function checkUi({ rules, words }: Content, report: Report): void {
  // Without it the content would not have been loaded.
  const ui = (words.get(FIRST_LANGUAGE) as WordFiles).ui as Parsed<Ui>;
  const says = (key: string) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], ui.value);
    return typeof found === 'string';
  };
  const need = (file: Parsed<unknown>, path: readonly Key[], key: string) => {
    if (!says(key))
      report(
        file,
        path,
        `ui.yaml has no words for ${key}`,
        `Check the spelling here, or add it to ${FIRST_LANGUAGE}/ui.yaml.`,
      );
  };
  for (const file of rules.supports.values())
    if (!(file.value.topic in rules.topics.value))
      report(
        file,
        ['topic'],
        `the topic ${file.value.topic} has no icon`,
        'Check the spelling here, or add it to rules/topics.yaml.',
      );
  for (const file of rules.supports.values())
    for (const head of ['topic', 'topic-about']) need(file, ['topic'], `${head}.${file.value.topic}`);
  for (const [id, figure] of Object.entries(rules.figures.value)) {
    need(rules.figures, [id], `figure.${id}`);
    if ('unit' in figure) need(rules.figures, [id, 'unit'], `unit.${figure.unit}`);
    if ('where' in figure) need(rules.figures, [id, 'where'], `where.${figure.where}`);
  }
  for (const file of rules.routes.values())
    file.value.steps.forEach((step, index) => {
      for (const channel of step.online ?? []) need(file, ['steps', index, 'online'], `channel.${channel}`);
    });
  for (const id of Object.keys(rules.directions.value)) need(rules.directions, [id], `moving.direction-${id}`);
}

type Listed = { file: Parsed<unknown>; path: readonly Key[]; list: readonly { id: string }[] };

/** An id that stands twice in one list hides the second. */
export function checkDoubles({ rules }: Content, report: Report): void {
  const lists: Listed[] = [
    { file: rules.questions, path: WHOLE_FILE, list: rules.questions.value },
    ...[...rules.supports.values()].map((file): Listed => ({ file, path: ['tiers'], list: file.value.tiers })),
    ...[...rules.routes.values()].map((file): Listed => ({ file, path: ['steps'], list: file.value.steps })),
  ];
  for (const { file, path, list } of lists)
    list.forEach(({ id }, index) => {
      if (list.findIndex((other) => other.id === id) < index)
        report(file, [...path, index], `${id} stands twice`, 'Give one of them another id.');
    });
}
