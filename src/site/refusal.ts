export async function refusal(_text: string, _options: {comments: boolean; headingIds: boolean; providedComponents: (name: string) => boolean}): Promise<string | undefined> {
  return undefined;
}
