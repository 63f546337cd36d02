/** What Mermaid takes, whoever parses or draws: without these it has limits of its own. No reader could make sense of more. */
export const LIMITS = {maxTextSize: 200_000, maxEdges: 3000};
