import {XMLParser, XMLValidator} from 'fast-xml-parser';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tag[];
  /** The text in it and below it. */
  readonly text: string;
}

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

type Raw = Record<string, unknown>;

/** A drawing as a tree, read by a strict parser of XML. */
export function read(svg: string): Tag {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(`${valid.err.msg} (${valid.err.line}:${valid.err.col})`);
  const [root] = (parser.parse(svg) as Raw[]).map((raw) => asTag(raw));
  if (!root) throw new Error('no element');
  return root;
}

function asTag(raw: Raw): Tag {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? '';
  const inside = raw[name] as Raw[];
  const children = inside.filter((child) => !('#text' in child)).map((child) => asTag(child));
  const text = inside.map((child) => ('#text' in child ? String(child['#text']) : asTag(child).text)).join('');
  return {name, attributes: (raw[ATTRIBUTES] ?? {}) as Record<string, string>, children, text};
}

export function all(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap((child) => all(child))];
}

/** The lines of text in a drawing. */
export function lines(svg: string): string[] {
  return all(read(svg))
    .filter(({name}) => name === 'text')
    .map(({text}) => text);
}

const DRAWN = new Set(
  'svg title desc style defs g a rect circle ellipse line polygon polyline path image text tspan marker linearGradient stop clipPath'.split(
    ' ',
  ),
);

/** What of a drawing could run, load or reach out in a reader's browser. */
export function dangers(svg: string): string[] {
  return all(read(svg)).flatMap(({name, attributes, text}) => [
    ...(DRAWN.has(name) ? [] : [`<${name}>`]),
    ...(name === 'style' && /@import|url\((?!#)|expression|<|javascript/i.test(text) ? [text] : []),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const isLink = key === 'href' && name === 'a' && /^(?:https?:|mailto:|[#/.]|[\w-]+(?:$|[/?#.]))/.test(value);
      const isData = key === 'href' && name === 'image' && value.startsWith('data:image/png;base64,');
      const isWrong =
        /^on|^style$|:href$|^src/i.test(key) || (key === 'href' && !isLink && !isData) || /javascript:|url\((?!#)/i.test(value);
      return isWrong ? [`${name} ${key}=${value}`] : [];
    }),
  ]);
}
