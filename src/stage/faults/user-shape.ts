import type {Shape} from '../shape.js';
import {WHOLES} from '../wholes.js';

/** How a stage may be written: `UserStage` for those whose settings nobody type-checks. */

const texts: Shape = {list: 'text'};
const severity: Shape = {words: ['error', 'warning', 'warn']};

const choice: Shape = {
  either: ['text', {fields: {name: 'text', accepted: texts, near: texts, color: 'text'}, needs: ['name']}],
};

const holds: Shape = {
  either: [
    {words: ['any', 'points', 'diagram', 'purposes', 'reasoned', 'date']},
    {
      fields: {
        kind: {words: ['any', 'points', 'diagram', 'purposes', 'reasoned', 'date', 'choice', 'link']},
        min: 'number',
        words: 'number',
        outside: texts,
        values: {list: choice},
        whole: 'switch',
        stage: 'text',
      },
      needs: ['kind'],
    },
  ],
};

const count: Shape = {
  fields: {id: 'text', of: {words: ['points', 'items', 'paragraphs', 'sentences']}, min: 'number', max: 'number', severity, fix: 'text'},
  needs: ['min', 'max'],
};

const part: Shape = {
  either: [
    'text',
    {
      fields: {
        id: 'text',
        said: 'text',
        label: 'text',
        aliases: texts,
        headings: texts,
        severity,
        fix: 'text',
        holds,
        count,
        lastOnly: 'switch',
        unlabelled: 'switch',
        onlyWhen: {fields: {part: 'text', is: texts}, needs: ['part', 'is']},
      },
      needs: ['label'],
    },
  ],
};

const items: Shape = {
  fields: {
    name: 'text',
    form: {words: ['heading', 'metric', 'point', 'question']},
    below: texts,
    ownTextBeside: texts,
    parts: {list: part},
    count,
    detail: {fields: {id: 'text', parts: texts, min: 'number', severity, fix: 'text'}, needs: ['parts', 'min']},
  },
  needs: ['name'],
};

const section: Shape = {
  either: [
    'text',
    {
      fields: {
        id: 'text',
        title: 'text',
        aliases: texts,
        each: texts,
        optional: 'switch',
        repeatable: 'switch',
        severity,
        fix: 'text',
        ownText: 'switch',
        count,
        parts: {list: part},
        items,
      },
      needs: ['title'],
    },
  ],
};

const field: Shape = {
  either: [
    'text',
    {
      fields: {id: 'text', label: 'text', aliases: texts, at: {words: ['top', 'bottom']}, optional: 'switch', severity, fix: 'text', holds},
      needs: ['label'],
    },
  ],
};

const whole: Shape = {words: Object.keys(WHOLES)};

const group: Shape = {
  fields: {
    id: 'text',
    title: 'text',
    items: {list: {fields: {id: 'text', text: 'text', rules: texts, review: 'switch'}, needs: ['id', 'text', 'rules']}},
  },
  needs: ['id', 'title', 'items'],
};

export const userStage: Shape = {
  fields: {
    id: 'text',
    name: 'text',
    files: texts,
    notFiles: texts,
    titles: texts,
    parents: texts,
    lists: 'text',
    position: 'number',
    claim: {fields: {sections: 'number', rules: texts}, needs: ['sections']},
    severity,
    statuses: {list: choice},
    metadata: {list: field},
    wholes: {
      list: {either: [whole, {fields: {id: whole, checks: 'text', severity, fix: 'text'}, needs: ['id', 'checks', 'severity', 'fix']}]},
    },
    sections: {list: section},
    checklist: {list: group},
    rules: {list: {either: ['text', {pair: ['text', severity]}]}},
    guidance: 'any',
  },
  needs: ['id', 'files', 'sections'],
};
