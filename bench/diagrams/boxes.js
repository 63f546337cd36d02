import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const BOX = /[\u2500-\u257F]/;

export function cellsOf(text) {
  return text.split('\n').map((line) =>
    [...segmenter.segment(line)].flatMap(({segment}) => {
      const width = stringWidth(segment);
      return width === 2 ? [segment, ''] : width === 1 ? [segment] : [];
    }),
  );
}

export const isBoxCharacter = (cell) => cell !== '' && BOX.test(cell);

const UNICODE = {
  topLeft: '┌╔╭┏╒╓┍┎',
  topRight: '┐╗╮┓╕╖┑┒',
  bottomLeft: '└╚╰┗╘╙┕┖',
  bottomRight: '┘╝╯┛╛╜┙┚',
  wall: '│║┃├┤┼╠╣╬╟╢╞╡╪╫┣┫╋╂┝┥┨┠┆┊╎┇┋╏',
  stop: '┌╔╭┏└╚╰┗│║',
};
/** Plus signs are corners of every kind, so a typed box ends at the first row of dashes under its corner. */
const TYPED = {topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', wall: '|', stop: '|│'};

export function boxesOf(cells) {
  return boxesIn(cells, UNICODE);
}

export function typedBoxesOf(cells) {
  return boxesIn(cells, TYPED);
}

function boxesIn(cells, style) {
  return cells.flatMap((row, top) =>
    row.flatMap((cell, left) => (isOneOf(cell, style.topLeft) ? (boxAt(cells, style, top, left) ?? []) : [])),
  );
}

function boxAt(cells, style, top, left) {
  const at = (row, column) => cells[row]?.[column] ?? ' ';
  if (style === TYPED && (!isDash(at(top, left + 1)) || isDash(at(top, left - 1)))) return undefined;
  const topRight = cornerAfter(cells[top] ?? [], left, style.topRight, style);
  let bottom = top + 1;
  while (isOneOf(at(bottom, left), style.wall)) bottom++;
  if (topRight === undefined || bottom - top < 2 || !isOneOf(at(bottom, left), style.bottomLeft)) return undefined;
  const bottomRight = cornerAfter(cells[bottom] ?? [], left, style.bottomRight, style);
  if (bottomRight === undefined) return undefined;
  let isStraight = topRight === bottomRight;
  for (let row = top + 1; row < bottom; row++) isStraight &&= isOneOf(at(row, topRight), style.wall);
  return {top, bottom, left, topRight, bottomRight, isStraight};
}

/** The corner on the right. Of typed boxes it is the last plus of the dashes. */
function cornerAfter(row, left, corners, style) {
  let found;
  for (let column = left + 1; column < row.length; column++) {
    const cell = row[column] ?? ' ';
    if (isOneOf(cell, corners)) {
      found = column;
      if (style !== TYPED) return found;
    } else if (style === TYPED ? !/^[-=┬┴]$/.test(cell) : isOneOf(cell, style.stop)) break;
  }
  return found;
}

function isDash(cell) {
  return cell === '-' || cell === '=';
}

function isOneOf(cell, characters) {
  return cell !== '' && characters.includes(cell);
}

const RIGHTWARDS = /[─━═┌┍┎┏└┕┖┗├┝┞┟┠┡┢┣┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╘╙╚╞╟╠╤╥╦╧╨╩╪╫╬╭╰┄┅┈┉╌╍╶╺╼╾]/;
const LEFTWARDS = /[─━═┐┑┒┓┘┙┚┛┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╕╖╗╛╜╝╡╢╣╤╥╦╧╨╩╪╫╬╮╯┄┅┈┉╌╍╴╸╼╾]/;
const DOWNWARDS = /[│┃║┌┍┎┏┐┑┒┓├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╞╟╠╡╢╣╤╥╦╪╫╬╭╮┆┇┊┋╎╏╷╻╽╿]/;
const UPWARDS = /[│┃║└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╘╙╚╛╜╝╞╟╠╡╢╣╧╨╩╪╫╬╯╰┆┇┊┋╎╏╵╹╽╿]/;

export function jointsOf(cells) {
  return cells.flatMap((row, index) =>
    row.flatMap((cell, column) => [
      ...(RIGHTWARDS.test(cell) && LEFTWARDS.test(row[column + 1] ?? '') ? [{row: index, column, isAcross: true}] : []),
      ...(DOWNWARDS.test(cell) && UPWARDS.test(cells[index + 1]?.[column] ?? '') ? [{row: index, column, isAcross: false}] : []),
    ]),
  );
}
