/**
 * Pieces of a listing named one after the other, each once, parted as their own script parts them.
 *
 * @param most how many are named at most
 */
export function listed(pieces: readonly string[], most: number): string {
  const named = [...new Set(pieces)].slice(0, most);
  return named.join(named.some((piece) => /\p{Script=Han}/u.test(piece)) ? '、' : ', ');
}
