/** A schema of an object that has these properties and no other; those whose name ends with `?` may be absent. */
export function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ''), properties[name] ?? {}])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

export type Schema = Readonly<Record<string, unknown>>;

export function text(description: string): Schema {
  return {type: 'string', description};
}

export function url(description: string): Schema {
  return {type: 'string', format: 'uri', description};
}

export function count(description: string): Schema {
  return {type: 'integer', minimum: 0, description};
}

export function flag(description: string): Schema {
  return {type: 'boolean', description};
}

export function list(description: string, items: Schema): Schema {
  return {type: 'array', description, items};
}

export function oneOf(description: string, values: readonly string[]): Schema {
  return {type: 'string', enum: values, description};
}

export function orNull(schema: Schema): Schema {
  return {...schema, type: [schema['type'], 'null']};
}
