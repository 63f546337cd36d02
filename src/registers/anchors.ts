import {slug} from 'github-slugger';

const LONGEST = 60;
/** A name may be made of signs alone, or of what is no text, such as an image. */
const UNNAMED = 'entry';

/** Gives each of the entries its anchor: the name of its document, then its own; those of one name are told apart by a number. */
export function anchors(): (called: string, name: string) => string {
  const taken = new Map<string, number>();
  return (called, name) => {
    const base = `${called}-${short(slug(name)) || UNNAMED}`;
    for (let count = (taken.get(base) ?? 0) + 1; ; count += 1) {
      const one = count === 1 ? base : `${base}-${count}`;
      if (one !== base && taken.has(one)) continue;
      taken.set(base, count);
      taken.set(one, taken.get(one) ?? 1);
      return one;
    }
  };
}

/** As many whole words as fit; a word that is longer is cut. */
function short(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('').replace(/-+$/, '');
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : cut;
}
