import type {ReactNode} from 'react';
import type {State} from 'docusaurus-plugin-milestones/client';

const line = {fill: 'none', stroke: 'currentColor', strokeWidth: 2} as const;

/** A shape of its own for each state, so that none is told by its colour alone. */
export const shapes: Readonly<Record<State, ReactNode>> = {
  pass: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM3.7 8.3l3.2 3.2 5.4-5.4-1.3-1.3-4.1 4.1L5 7Z"
    />
  ),
  fail: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M4.8.5h6.4l4.3 4.3v6.4l-4.3 4.3H4.8L.5 11.2V4.8ZM5.4 4 4 5.4 6.6 8 4 10.6 5.4 12 8 9.4l2.6 2.6 1.4-1.4L9.4 8 12 5.4 10.6 4 8 6.6Z"
    />
  ),
  warning: <path fill="currentColor" fillRule="evenodd" d="M8 .8 15.8 15H.2ZM7.1 6v4.5h1.8V6Zm0 5.6v1.8h1.8v-1.8Z" />,
  review: <path fill="currentColor" d="M8 1a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM1.5 15c0-3.4 2.7-5.5 6.5-5.5s6.5 2.1 6.5 5.5Z" />,
  waived: (
    <g {...line}>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m3.5 12.5 9-9" />
    </g>
  ),
  notApplicable: (
    <g {...line}>
      <circle cx="8" cy="8" r="6.5" strokeDasharray="2.4 1.7" />
      <path d="M5 8h6" />
    </g>
  ),
};
